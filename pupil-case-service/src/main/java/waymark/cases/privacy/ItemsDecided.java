package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Some items were looked through. A later decision about an item replaces an earlier one.
 *
 * @param decidedBy the person's id in the directory: somebody else is to approve
 */
public record ItemsDecided(
    UUID request,
    DataSubject subject,
    LocalDate occurredOn,
    List<ItemDecision> decisions,
    String decidedBy)
    implements SubjectAccessEvent {
  public ItemsDecided {
    decisions = List.copyOf(decisions);
  }
}
