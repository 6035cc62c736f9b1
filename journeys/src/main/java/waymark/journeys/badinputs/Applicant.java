package waymark.journeys.badinputs;

import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;

/**
 * Somebody who applied for the sake of these checks and asked to see what is held about them.
 *
 * @param at their address
 * @param request what they asked
 */
record Applicant(Heard heard, SignedInClient head, String at, String request) {
  static final String ALL = "/api/recruitment/candidates";

  static Applicant at(String school, String day, Heard heard, SignedInClient who) {
    var form =
        "{\"school\":\"%s\",\"post\":\"Cook\",\"receivedOn\":\"%s\",\"name\":\"Demo Applicant\"}";
    var made = who.post(ALL, form.formatted(school, day)).orFail().json();
    var at = ALL + "/" + made.required("candidate").asString();
    var asked = "{\"receivedOn\":\"%s\",\"asked\":\"Everything.\"}".formatted(day);
    who.post(at + "/subject-access", asked, who.get(at).orFail().etag()).orFail();
    var request = who.get(at).orFail().json().at("/access/request").asString();
    return new Applicant(heard, who, at, request);
  }

  String etag() {
    return head.get(at).orFail().etag();
  }

  /**
   * @param replaced headers, as for {@code Ground.place}
   */
  Answer send(String command, String body, @Nullable String... replaced) {
    var path = at + "/" + command.replace("{request}", request);
    return sent(path, body, etag(), replaced);
  }

  /** At any address. */
  Answer sent(String path, String body, String etag, @Nullable String... replaced) {
    var headers = Ground.headers(head, etag, replaced);
    return heard.kept(head.send("POST", path, BodyPublishers.ofString(body), headers));
  }
}
