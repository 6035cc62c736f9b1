package waymark.cases.safeguarding.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.cases.privacy.ItemDecision;

/** One thing that is held, with the latest that was decided about it. */
public record ShownPartItem(
    String item,
    String section,
    String title,
    List<ItemLine> lines,
    @Nullable ItemDecision decision) {
  static ShownPartItem of(PartItem item, @Nullable ItemDecision decision) {
    return new ShownPartItem(item.item(), item.section(), item.title(), item.lines(), decision);
  }

  PartItem plain() {
    return new PartItem(item, section, title, lines);
  }
}
