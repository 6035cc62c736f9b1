package waymark.reporting.pupils;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.reporting.SealedJson;

/**
 * What lists of many pupils read of a message: tried out when it comes, since it is set aside then
 * alone, and would otherwise take all the others off the page with it.
 */
final class ReadInLists {
  private static final Set<String> SEALED = Set.of("name", "dateOfBirth", "upn");
  private static final Set<String> TEXT = Set.of("className", "import");

  private ReadInLists() {}

  /**
   * @throws RuntimeException where a list would fail
   */
  static void requireReadable(ObjectNode body) {
    for (String field : SEALED) {
      if (body.hasNonNull(field)) {
        var _ = SealedJson.read(body.get(field));
      }
    }
    for (String field : TEXT) {
      if (body.hasNonNull(field)) {
        var _ = body.get(field).stringValue();
      }
    }
    JsonNode proposal = body.get("proposal");
    var _ = proposal == null || proposal.isNull() ? null : Proposal.read(proposal);
    JsonNode history = body.get("history");
    var _ = HistoryItem.all(history == null || history.isNull() ? null : history);
  }
}
