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
 * Concerns that were passed on to another school, the latest first.
 *
 * @param next what to ask for as {@code after} to get the following page; null on the last
 */
public record PassedOn(List<PassedOnConcern> concerns, @Nullable String next)
    implements NamesPupils {
  /** The concerns too, as {@link ShownConcern} does. */
  @Override
  public Collection<UUID> namedPupils() {
    return concerns.stream()
        .flatMap(each -> Stream.of(each.pupil(), each.concern()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  @Override
  public LetIn letIn() {
    var each = new EachAt();
    concerns.forEach(
        one -> each.with(one.pupil(), one.fromSchool()).with(one.concern(), one.fromSchool()));
    return each;
  }
}
