package waymark.cases.safeguarding.access;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.privacy.ItemDecision;

/**
 * Some items were looked through. A later decision about an item replaces an earlier one.
 *
 * @param decidedBy the person's id in the directory: somebody else is to approve
 */
public record PartDecided(
    String part,
    String subject,
    LocalDate occurredOn,
    List<ItemDecision> decisions,
    String decidedBy)
    implements PartEvent {
  public PartDecided {
    decisions = List.copyOf(decisions);
  }
}
