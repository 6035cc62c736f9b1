package waymark.journeys.demo;

import java.time.LocalDate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Three candidates, plainly made up: one whose application is open, one who was not appointed and
 * is due to be erased, and one of whom nobody said how it ended.
 */
record DemoCandidates(DemoApplications to) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MONTHS_AGO = 9;

  void load() {
    var today = LocalDate.now();
    var then = today.minusMonths(MONTHS_AGO);
    var open = to.applied("Demo Candidate Larkspur", "Teaching assistant", today.minusDays(10));
    to.decide(open, "note", note("Can begin after half-term."), 0);
    var ended = to.applied("Demo Candidate Yarrow", "Class teacher", then);
    to.decide(ended, "note", note("A fine lesson; somebody else had more experience."), 0);
    var outcome = NODES.objectNode().put("outcome", "not-appointed");
    to.decide(ended, "outcome", outcome.put("on", then.plusDays(14).toString()), 1);
    to.applied("Demo Candidate Sorrel", "Midday supervisor", then);
  }

  private static ObjectNode note(String said) {
    return NODES.objectNode().put("note", said);
  }
}
