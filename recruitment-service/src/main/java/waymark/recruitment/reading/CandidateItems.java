package waymark.recruitment.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.answer.LabelledLine;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.ReadKind;
import waymark.recruitment.candidate.ItemDecision;

/**
 * What is held about a candidate who asked to see it, to be looked through.
 *
 * @param seq the candidate's newest event, which a decision goes by
 * @param knownAt the moment as at which it is shown
 * @param gathered whether the list is fixed; before, it is what would be gathered now
 */
public record CandidateItems(
    UUID candidate,
    UUID request,
    long seq,
    Instant knownAt,
    boolean gathered,
    List<ShownCandidateItem> items)
    implements NamesPupils {

  /**
   * @param decision null while nobody has looked it through
   */
  public record ShownCandidateItem(
      String item,
      String section,
      String title,
      List<LabelledLine> lines,
      @Nullable ItemDecision decision) {}

  @Override
  public Collection<UUID> namedPupils() {
    return List.of(candidate);
  }

  @Override
  public ReadKind shownAs(String route) {
    return ReadKind.PAGE;
  }
}
