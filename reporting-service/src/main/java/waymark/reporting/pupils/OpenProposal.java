package waymark.reporting.pupils;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;

/** A proposal is open until somebody decides about the entry, or declines it. */
final class OpenProposal {
  private static final Set<String> FIELDS = Set.of("proposal", "history", "import");

  private OpenProposal() {}

  static Said after(PupilRow row, Received message, ObjectNode body) {
    Said before = row.proposals();
    return switch (message.type()) {
      case "pupil-case.sen-history-found" -> before.and(message.seq(), body, FIELDS);
      case "pupil-case.proposal-declined",
          "pupil-case.placed-on-register",
          "pupil-case.provision-changed",
          "pupil-case.removed-from-register",
          "pupil-case.erased" ->
          answered(before, message);
      case "pupil-case.needs-ranked" -> {
        JsonNode open = before.last("proposal");
        // Ranking the needs says nothing of another provision that the file proposes.
        yield open == null || row.proposesProvisionHeld(open) ? answered(before, message) : before;
      }
      case "pupil-case.roll-entry-reversed" -> before.without(Struck.by(body));
      default -> before;
    };
  }

  private static Said answered(Said before, Received message) {
    return before.and(
        message.seq(), JsonNodeFactory.instance.objectNode().putNull("proposal"), FIELDS);
  }
}
