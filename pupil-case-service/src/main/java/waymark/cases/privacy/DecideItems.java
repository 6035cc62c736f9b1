package waymark.cases.privacy;

import java.util.List;
import java.util.UUID;

/** Says of some items whether they are given. */
public record DecideItems(UUID request, List<ItemDecision> decisions, String by)
    implements SubjectAccessCommand {
  public DecideItems {
    decisions = List.copyOf(decisions);
  }
}
