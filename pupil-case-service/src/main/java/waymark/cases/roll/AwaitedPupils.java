package waymark.cases.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.access.EachAt;
import waymark.ledger.access.LetIn;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.ReadKind;

/** Who is on the roll of the reader's schools and in another's file, by name. */
record AwaitedPupils(List<AwaitedPupil> arrivals) implements NamesPupils {

  /**
   * One of them.
   *
   * @param name {@code Surname, Forename}
   * @param from the school whose roll the pupil is on, which is asked
   * @param to the school that has the pupil in its file
   * @param declined what the school that is asked answered, if it said no; it can still agree
   */
  record AwaitedPupil(
      UUID pupil,
      String name,
      @Nullable String yearGroup,
      UUID from,
      UUID to,
      @Nullable Declined declined) {}

  /** That the pupil has not moved, and why. */
  record Declined(LocalDate on, String reason) {}

  @Override
  public Collection<UUID> namedPupils() {
    return arrivals.stream().map(AwaitedPupil::pupil).toList();
  }

  @Override
  public ReadKind shownAs(String route) {
    return ReadKind.LIST;
  }

  @Override
  public LetIn letIn() {
    var each = new EachAt();
    arrivals.forEach(arrival -> each.with(arrival.pupil(), arrival.from()));
    return each;
  }
}
