package waymark.journeys.journey;

import static waymark.journeys.journey.Journey.expect;

import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/**
 * The head teacher's own part of the answer to a request about a member of staff: the low-level
 * concerns of the school, whether or not there is one.
 *
 * @param request whose part it is
 */
record HeadTeachersPart(SignedInClient head, String request) {
  private static final String PARTS = "/api/safeguarding/low-level/subject-access";

  /** With everything in it that is held. */
  void given() {
    post("gather", "{\"concerns\":[]}", seen());
    if (shown().required("stage").asString().equals("done")) return;
    post("decide", SubjectAccess.including(SubjectAccess.names(shown())), seen());
    post("approve", "{}", seen());
    post("give", SubjectAccess.collected(), seen());
    expect(head.get(page() + "/answer.json").ok(), "the head teacher does not get the answer");
  }

  /** As whoever keeps the request learns it. */
  static boolean isDone(SignedInClient director, String request) {
    return director
        .get("/api/safeguarding/subject-access/" + request + "/done")
        .orFail()
        .json()
        .required("done")
        .asBoolean();
  }

  String page() {
    var school =
        head.get(PARTS)
            .orFail()
            .json()
            .required("parts")
            .valueStream()
            .filter(part -> part.required("request").asString().equals(request))
            .map(part -> part.required("school").asString())
            .findFirst()
            .orElseThrow(() -> new AssertionError("the head teacher has no part of it"));
    return PARTS + "/" + request + "/" + school;
  }

  private JsonNode shown() {
    return head.get(page()).orFail().json().required("part");
  }

  private String seen() {
    return head.get(page()).orFail().etag();
  }

  private void post(String what, String body, String seen) {
    head.post(page() + "/" + what, body, seen).orFail();
  }
}
