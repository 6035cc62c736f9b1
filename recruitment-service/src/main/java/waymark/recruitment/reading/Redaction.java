package waymark.recruitment.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.ledger.answer.LabelledLine;
import waymark.ledger.answer.RedactedText;
import waymark.ledger.answer.Taken;
import waymark.recruitment.candidate.ItemDecision;
import waymark.recruitment.candidate.ItemDecision.Passage;

/**
 * Takes out of an item what was decided to be left out. Whatever is in doubt is left out: an item
 * nobody decided about, one with fewer lines than were looked at, a line that is not the one that
 * was looked at. Pure.
 */
final class Redaction {
  private Redaction() {}

  /** The item as it is given; empty where it is withheld. */
  static Optional<CandidateItem> of(CandidateItem item, @Nullable ItemDecision decision) {
    return decision == null
            || decision.verdict().equals(ItemDecision.WITHHOLD)
            || decision.passages().stream().anyMatch(p -> p.line() >= item.lines().size())
        ? Optional.empty()
        : Optional.of(redacted(item, decision.passages()));
  }

  private static CandidateItem redacted(CandidateItem item, List<Passage> passages) {
    List<LabelledLine> lines =
        IntStream.range(0, item.lines().size())
            .mapToObj(i -> line(item.lines().get(i), passages, i))
            .toList();
    return new CandidateItem(item.item(), item.section(), item.title(), lines);
  }

  private static LabelledLine line(LabelledLine line, List<Passage> passages, int at) {
    List<Taken> here =
        passages.stream()
            .filter(p -> p.line() == at)
            .map(p -> new Taken(p.from(), p.to(), p.length()))
            .toList();
    return new LabelledLine(line.label(), RedactedText.of(line.text(), here));
  }
}
