package waymark.journeys.browser;

import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/** Two candidates of years ago who were not appointed: one is held, one proposed to be erased. */
record OldCandidates(String held, String hold, String proposed) {
  private static final String PATH = "/api/recruitment/candidates";

  static OldCandidates of(SignedInClient head) {
    String held = applied(head, "Demo Applicant of 2023");
    act(head, held, "holds", "{\"reason\":\"inquiry\"}");
    String proposed = applied(head, "Demo Applicant of 2024");
    act(head, proposed, "erasure/propose", "{\"ground\":\"retention-ended\"}");
    return new OldCandidates(held, candidate(head, held).at("/holds/0/hold").asString(), proposed);
  }

  private static String applied(SignedInClient head, String name) {
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
