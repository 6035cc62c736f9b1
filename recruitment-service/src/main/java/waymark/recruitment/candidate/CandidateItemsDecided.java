package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Some items were looked through. A later decision about an item replaces an earlier one.
 *
 * @param decidedBy the person's id in the directory: somebody else is to approve
 */
public record CandidateItemsDecided(
    UUID candidate,
    LocalDate occurredOn,
    UUID request,
    List<ItemDecision> decisions,
    String decidedBy)
    implements CandidateAccessEvent {
  public CandidateItemsDecided {
    decisions = List.copyOf(decisions);
  }
}
