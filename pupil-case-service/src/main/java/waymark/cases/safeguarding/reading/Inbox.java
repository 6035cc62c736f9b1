package waymark.cases.safeguarding.reading;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.EachAt;
import waymark.ledger.access.LetIn;
import waymark.ledger.reads.NamesPupils;

/**
 * What waits for a safeguarding lead, in one state.
 *
 * @param openings chronologies opened in an emergency that nobody has noted yet; they come first
 * @param next what to ask for as {@code after} to get the following page; null on the last
 */
public record Inbox(
    Counts counts, List<ShownOpening> openings, List<InboxItem> concerns, @Nullable String next)
    implements NamesPupils {
  /**
   * How many concerns stand in each state, and how many files come.
   *
   * @param danger of the new ones those whose child was thought in danger
   * @param due of those not closed: something is due today, or was before
   * @param arriving files sent to these schools, whose receipt is not recorded
   */
  public record Counts(
      long fresh, long danger, long looking, long waiting, long closed, long due, long arriving) {}

  /** The concerns too, as {@link ShownConcern} does. */
  @Override
  public Collection<UUID> namedPupils() {
    return Stream.concat(
            openings.stream().map(ShownOpening::pupil),
            concerns.stream().flatMap(each -> Stream.of(each.pupil(), each.concern())))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  @Override
  public LetIn letIn() {
    var each = new EachAt();
    openings.forEach(opening -> each.with(opening.pupil(), opening.school()));
    concerns.forEach(one -> each.with(one.pupil(), one.school()).with(one.concern(), one.school()));
    return each;
  }
}
