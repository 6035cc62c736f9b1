package waymark.cases.safeguarding.access;

import java.util.List;
import waymark.cases.privacy.ItemDecision;

/** Says of some items whether they are given. */
public record DecidePart(PartId part, List<ItemDecision> decisions, String by)
    implements PartCommand {
  public DecidePart {
    decisions = List.copyOf(decisions);
  }
}
