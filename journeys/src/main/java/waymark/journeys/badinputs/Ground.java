package waymark.journeys.badinputs;

import static waymark.journeys.journey.Journey.expect;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.Answer;
import waymark.journeys.client.SignedInClient;
import waymark.journeys.journey.Stack;

/** What the checks stand on: people, a school, a pupil of it, and commands about that pupil. */
final class Ground {
  final Stack stack;
  final Heard heard = new Heard();
  final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  final SignedInClient senco;
  final SignedInClient director;
  final JsonNode school;

  /** Whom commands are about; the first check that needs more makes others. */
  final String pupil;

  final String elsewhere;

  Ground(Stack stack) {
    this.stack = stack;
    senco = stack.signIn("senco");
    director = stack.signIn("director");
    var mine = senco.get("/api/directory/me").orFail().json().required("schools").get(0);
    school =
        senco
            .get("/api/directory/schools")
            .orFail()
            .json()
            .required("schools")
            .valueStream()
            .filter(listed -> listed.required("id").equals(mine.required("id")))
            .findFirst()
            .orElseThrow();
    pupil = someone(senco, true);
    elsewhere = someone(director, false);
  }

  /** How the record names somebody. */
  static String person(SignedInClient who) {
    return who.get("/api/directory/me").orFail().json().required("person").asString();
  }

  /** What a service is asked with past the gateway, by the SENCO. */
  String token() {
    return new Tokens(stack, stack.accounts().called("senco").subject()).good();
  }

  private String someone(SignedInClient whom, boolean here) {
    var all = whom.get("/api/reports/pupils?limit=10000").orFail().json().required("pupils");
    return all.valueStream()
        .filter(p -> p.required("school").asString().equals(schoolId()) == here)
        .filter(p -> p.path("provision").isNull() || p.path("provision").isMissingNode())
        .map(p -> p.required("pupil").asString())
        .findFirst()
        .orElseThrow();
  }

  String schoolId() {
    return school.required("id").asString();
  }

  URI gateway() {
    return stack.gateway();
  }

  /** An address of a service itself, which no browser reaches. */
  URI service(String part) {
    return stack.part(part);
  }

  /** A placement on the register that is right in all but what a check puts in its place. */
  static String placement(String extra) {
    return """
    {"occurredOn": "%s", "provision": "K", "needs": [{"rank": 1, "code": "SLCN"}],
     "triedBefore": "Seat near the teacher."%s}\
    """
        .formatted(LocalDate.now(ZoneId.of("Europe/London")).minusDays(1), extra);
  }

  Answer place(String json, @Nullable String... headers) {
    return place(BodyPublishers.ofString(json), headers);
  }

  /**
   * Sends a placement of the pupil, with the headers that a command needs.
   *
   * @param headers replace those, name and value by turns; a null value takes one away
   */
  Answer place(BodyPublisher body, @Nullable String... headers) {
    return command("/api/cases/pupils/" + pupil + "/register/place", body, headers);
  }

  Answer command(String path, BodyPublisher body, @Nullable String... headers) {
    return heard.kept(senco.send("POST", path, body, headers(senco, etag(pupil), headers)));
  }

  /** The state the pupil's record is in, as reads tell it. */
  String etag(String of) {
    return senco.get("/api/reports/pupils/" + of).orFail().etag();
  }

  /** What a command carries besides its body; see {@link #place(BodyPublisher, String...)}. */
  static String[] headers(SignedInClient who, String etag, @Nullable String... replaced) {
    var headers = new LinkedHashMap<String, @Nullable String>();
    headers.put("Content-Type", "application/json");
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    headers.put("X-XSRF-TOKEN", who.csrfToken());
    headers.put("If-Match", etag);
    for (int i = 0; i < replaced.length; i += 2) {
      headers.put(String.valueOf(replaced[i]), replaced[i + 1]);
    }
    return headers.entrySet().stream()
        .filter(header -> header.getValue() != null)
        .flatMap(header -> Stream.of(header.getKey(), header.getValue()))
        .toArray(String[]::new);
  }

  /** As {@code SignedInClient.get}, kept for what refusals may not say. */
  Answer get(String path, String... headers) {
    return heard.kept(senco.send("GET", path, BodyPublishers.noBody(), headers));
  }

  /** Whether the pupil's record is where it was. */
  void isAsBefore(String etag) {
    expect(etag(pupil).equals(etag), "the record moved from " + etag + " to " + etag(pupil));
  }
}
