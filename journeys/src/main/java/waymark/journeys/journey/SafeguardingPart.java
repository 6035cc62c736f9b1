package waymark.journeys.journey;

import waymark.journeys.client.SignedInClient;

/**
 * Safeguarding's own part of the answer to a request about a pupil: its leads look through it and
 * hand it over, and while it is owed nothing of the file is erased.
 *
 * @param school whose leads answer
 */
record SafeguardingPart(String request, String school) {
  /** By two leads, with everything in it that is held. */
  static SafeguardingPart given(
      SignedInClient lead, SignedInClient deputy, String request, String school) {
    var part = new SafeguardingPart(request, school);
    part.act(lead, "gather", "{}");
    var held = SubjectAccess.names(lead.get(part.page()).orFail().json());
    part.act(lead, "decide", SubjectAccess.including(held));
    part.act(deputy, "approve", "{}");
    part.act(lead, "give", SubjectAccess.collected());
    return part;
  }

  String page() {
    return "/api/safeguarding/subject-access/" + request + "/" + school;
  }

  String answer() {
    return page() + "/answer.json";
  }

  private void act(SignedInClient who, String what, String body) {
    who.post(page() + "/" + what, body, who.get(page()).orFail().etag()).orFail();
  }
}
