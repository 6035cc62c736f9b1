package waymark.reporting.subjectaccess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.ledger.answer.RedactedText;
import waymark.ledger.answer.Taken;
import waymark.reporting.subjectaccess.AccessItem.Line;

/**
 * Takes out of an item what was decided to be left out: the text goes, nothing is laid over it.
 * Whatever is in doubt is left out: an item nobody decided about, a line that is not the one that
 * was looked at. Pure.
 */
final class Redaction {
  private Redaction() {}

  /** The item as it is given; empty where it is withheld. */
  static Optional<AccessItem> of(AccessItem item, @Nullable ItemDecision decision) {
    if (decision == null) {
      return Optional.empty();
    }
    return switch (decision.verdict()) {
      case "include" -> Optional.of(item);
      case "redact" -> Optional.of(redacted(item, decision.passages()));
      default -> Optional.empty();
    };
  }

  private static AccessItem redacted(AccessItem item, List<Passage> passages) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < item.lines().size(); i++) {
      int number = i;
      List<Taken> here =
          passages.stream()
              .filter(p -> p.line() == number)
              .map(p -> new Taken(p.from(), p.to(), p.length()))
              .toList();
      Line line = item.lines().get(i);
      lines.add(new Line(line.label(), RedactedText.of(line.text(), here)));
    }
    return new AccessItem(item.item(), item.section(), item.title(), lines);
  }
}
