package waymark.journeys.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/**
 * What safeguarding holds at one school: of a child a concern that was referred, an opening in an
 * emergency, a transfer and a hold; of somebody of the staff a low-level concern and a hold.
 *
 * @param lead safeguarding lead and head teacher there
 */
record FilesElsewhere(SignedInClient director, SignedInClient lead, String pupil, String school) {
  private static final String BASE = "/api/safeguarding/";
  private static final String HOLD = "{\"reason\":\"inquiry\"}";

  String concern() {
    return made("concerns", "{\"pupil\":\"%s\",\"occurredOn\":\"%s\",\"seen\":\"No coat.\"}")
        .required("concern")
        .asString();
  }

  String referral(String concern) {
    var form =
        "{\"occurredOn\":\"%s\",\"to\":\"The duty team\",\"how\":\"phone\",\"reason\":\"Cold.\"}";
    var at = BASE + "concerns/" + concern;
    lead.post(at + "/refer", form.formatted(LocalDate.now()), "\"0\"").orFail();
    return read("concerns/" + concern).at("/referrals/0/referral").asString();
  }

  String opening() {
    return ofChild("glass", "openings", "opening")
        .orElseGet(() ->
            director
                .post(BASE + child("/glass"), "{\"reason\":\"To try who may acknowledge it.\"}")
                .orFail()
                .json()
                .required("opening")
                .asString());
  }

  String transfer() {
    var form =
        "{\"occurredOn\":\"%1$s\",\"toOther\":\"A school by the sea\",\"startsOn\":\"%1$s\",\"how\":\"By hand.\"}";
    return ofChild("transfers", "transfers", "transfer")
        .orElseGet(() -> {
          lead.post(BASE + child("/transfers"), form.formatted(LocalDate.now())).orFail();
          return ofChild("transfers", "transfers", "transfer").orElseThrow();
        });
  }

  /** What is there of the child already. */
  private Optional<String> ofChild(String path, String field, String id) {
    return read(path + "?school=" + school)
        .required(field)
        .valueStream()
        .filter(each -> each.required("pupil").asString().equals(pupil))
        .filter(each -> each.path(id).isString())
        .map(each -> each.required(id).asString())
        .findFirst();
  }

  String hold() {
    return held(child(""));
  }

  String staffHold(String subject) {
    return held("low-level/people/" + subject);
  }

  private String held(String whom) {
    lead.post(BASE + whom + "/holds", HOLD).orFail();
    return read(whom + "/keeping").at("/keeping/holds/0/hold").asString();
  }

  /** A low-level concern, and somebody whom it is about. */
  Map<String, String> lowLevel() {
    var form =
        "{\"school\":\"%s\",\"name\":\"Demo Visitor\",\"occurredOn\":\"%s\",\"kind\":\"favourites\",\"what\":\"Sweets.\"}";
    var made = lead.post(BASE + "low-level", form.formatted(school, LocalDate.now())).orFail();
    var concern = made.json().required("concern").asString();
    var subject = read("low-level/" + concern).at("/concern/subject").asString();
    return Map.of("low-level", concern, "subject", subject);
  }

  private JsonNode made(String path, String form) {
    return director.post(BASE + path, form.formatted(pupil, LocalDate.now())).orFail().json();
  }

  private String child(String path) {
    return "children/" + pupil + path;
  }

  JsonNode read(String path) {
    return lead.get(BASE + path).orFail().json();
  }
}
