package waymark.journeys.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/**
 * Three candidates of years ago who were not appointed: one is held, one proposed to be erased, one
 * asked to see what is held, which is being looked through.
 */
record OldCandidates(String held, String hold, String proposed, String asking, String request) {
  private static final String PATH = "/api/recruitment/candidates";

  static OldCandidates of(SignedInClient head) {
    String held = applied(head, "Demo Applicant of 2023");
    act(head, held, "holds", "{\"reason\":\"inquiry\"}");
    String proposed = applied(head, "Demo Applicant of 2024");
    act(head, proposed, "erasure/propose", "{\"ground\":\"retention-ended\"}");
    String asking = applied(head, "Demo Applicant of 2022");
    String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
    act(
        head,
        asking,
        "subject-access",
        "{\"receivedOn\":\"%s\",\"asked\":\"All that was written about the interview.\",\"identityCheckedOn\":\"%s\"}"
            .formatted(today, today));
    String request = candidate(head, asking).at("/access/request").asString();
    act(head, asking, "subject-access/" + request + "/gather", "{}");
    return new OldCandidates(
        held, candidate(head, held).at("/holds/0/hold").asString(), proposed, asking, request);
  }

  static String applied(SignedInClient head, String name) {
    String form =
        """
        {"school":"%s","post":"Teacher of Year 4","receivedOn":"2024-02-01","name":"%s",
         "email":"applicant@example.org"}\
        """;
    String school = head.get("/api/directory/me").orFail().json().at("/schools/0/id").asString();
    String candidate =
        head.post(PATH, form.formatted(school, name))
            .orFail()
            .json()
            .required("candidate")
            .asString();
    act(head, candidate, "note", "{\"note\":\"Taught well; had no experience of phonics.\"}");
    act(head, candidate, "outcome", "{\"outcome\":\"not-appointed\",\"on\":\"2024-03-04\"}");
    return candidate;
  }

  private static void act(SignedInClient head, String candidate, String what, String form) {
    long seen = candidate(head, candidate).required("seq").longValue();
    head.post(PATH + "/" + candidate + "/" + what, form, "\"" + seen + "\"").orFail();
  }

  private static JsonNode candidate(SignedInClient head, String candidate) {
    return head.get(PATH + "/" + candidate).orFail().json();
  }
}
