package waymark.recruitment.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.ReadKind;

/**
 * Candidates, the last received first; erased ones are on no list.
 *
 * @param months a candidate is kept for after the outcome; null where no policy is in force
 * @param next what to ask for as {@code after} to get the page after this; null on the last one
 */
public record CandidateList(
    @Nullable Integer months, Counts counts, List<Line> candidates, @Nullable String next)
    implements NamesPupils {

  /**
   * How many there are of each at the schools asked about; one candidate may be several.
   *
   * @param asked who asked to see what is held and has no answer yet
   * @param answerBy the last day for the first of these answers; null where none waits
   */
  public record Counts(
      int all,
      int open,
      int waiting,
      int due,
      int held,
      int proposed,
      int asked,
      @Nullable LocalDate answerBy) {}

  /**
   * One candidate.
   *
   * @param post and name: null while the key is not at hand
   * @param outcome a code of candidate-outcomes; null while the application is open
   * @param waiting whether an outcome has been missing for as long as one would be kept
   * @param dueOn from when nothing need be kept; null for who was appointed, or has no outcome
   * @param proposed whether an erasure waits for a second person
   * @param answerBy the last day for the answer to their request to see what is held; null where
   *     none waits
   */
  public record Line(
      UUID candidate,
      long seq,
      UUID school,
      @Nullable String post,
      @Nullable String name,
      LocalDate receivedOn,
      @Nullable String outcome,
      @Nullable LocalDate outcomeOn,
      boolean waiting,
      @Nullable LocalDate dueOn,
      boolean due,
      boolean held,
      boolean proposed,
      @Nullable LocalDate answerBy) {}

  @Override
  public Collection<UUID> namedPupils() {
    return candidates.stream().map(Line::candidate).toList();
  }

  @Override
  public ReadKind shownAs(String route) {
    return ReadKind.LIST;
  }
}
