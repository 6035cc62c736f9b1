package waymark.cases.safeguarding.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.cases.privacy.ItemDecision;
import waymark.cases.privacy.ItemDecision.Passage;
import waymark.ledger.answer.RedactedText;
import waymark.ledger.answer.Taken;

/**
 * Takes out of an item what was decided to be left out: the text goes, nothing is laid over it.
 * Whatever is in doubt is left out: an item nobody decided about, a line that is not the one that
 * was looked at. Pure.
 */
final class Redaction {
  /**
   * Stands for who told of a low-level concern. Whoever decides about it is alone as a rule, and
   * who would have told must not have to fear an oversight (Data Protection Act 2018, Schedule 2,
   * paragraph 16).
   */
  static final String NEVER_GIVEN = "[removed: who told of it]";

  private Redaction() {}

  /** The item as it is given; empty where it is withheld. */
  static Optional<PartItem> of(PartItem item, @Nullable ItemDecision decision) {
    if (decision == null || decision.verdict().equals(ItemDecision.WITHHOLD)) {
      return Optional.empty();
    }
    return Optional.of(
        decision.verdict().equals(ItemDecision.REDACT)
            ? redacted(item, decision.passages())
            : item);
  }

  private static PartItem redacted(PartItem item, List<Passage> passages) {
    List<ItemLine> lines = new ArrayList<>();
    for (int i = 0; i < item.lines().size(); i++) {
      int number = i;
      List<Taken> here =
          passages.stream()
              .filter(p -> p.line() == number)
              .map(p -> new Taken(p.from(), p.to(), p.length()))
              .toList();
      ItemLine line = item.lines().get(i);
      lines.add(new ItemLine(line.label(), RedactedText.of(line.text(), here)));
    }
    return new PartItem(item.item(), item.section(), item.title(), lines);
  }
}
