package waymark.cases.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the roll says of a pupil now. {@code school} is null once the pupil has left the trust's
 * schools; {@code lastSchool} stays, so that the school that knew the pupil can still finish what
 * it began.
 *
 * @param since the school day of the last joining, move or leaving that stands
 * @param joinedOn the school day of the last joining or move that stands
 * @param said the school day of whatever the roll said last: what it says next cannot have happened
 *     before it
 */
public record Enrolment(
    @Nullable UUID school,
    UUID lastSchool,
    LocalDate since,
    LocalDate joinedOn,
    LocalDate said,
    Name name,
    DateOfBirth dateOfBirth,
    Upn upn,
    List<Upn> formerUpns,
    @Nullable String yearGroup,
    @Nullable String className) {
  public Enrolment {
    formerUpns = List.copyOf(formerUpns);
  }

  public boolean onRoll() {
    return school != null;
  }

  /** The enrolment after one more roll event; null before the pupil ever joined. */
  static @Nullable Enrolment after(@Nullable Enrolment e, RollEvent event) {
    return switch (event) {
      case JoinedSchool j -> joined(e == null ? j.occurredOn() : e.notBefore(j.occurredOn()), j);
      case DetailsChanged d -> e == null ? null : e.with(d);
      case LeftSchool l -> e == null ? null : e.at(null, l, e.yearGroup, e.className);
      case MovedSchool m -> e == null ? null : e.at(m.to(), m, m.yearGroup(), m.className());
      case MoveDeclined d -> e;
      case SenHistoryFound s -> e;
      case RollEntryReversed r -> e;
    };
  }

  /**
   * The given day, or else that of what the roll said last where that is later: readers put what
   * happened in the order of its days, and must end where the roll ends.
   */
  public LocalDate notBefore(LocalDate given) {
    return given.isBefore(said) ? said : given;
  }

  private static Enrolment joined(LocalDate day, JoinedSchool j) {
    return new Enrolment(
        j.school(),
        j.school(),
        day,
        day,
        day,
        j.name(),
        j.dateOfBirth(),
        j.upn(),
        j.formerUpns(),
        j.yearGroup(),
        j.className());
  }

  private Enrolment at(
      @Nullable UUID place, RollEvent event, @Nullable String year, @Nullable String group) {
    UUID last = place == null ? lastSchool : place;
    LocalDate day = notBefore(event.occurredOn());
    LocalDate joined = place == null ? joinedOn : day;
    return new Enrolment(
        place, last, day, joined, day, name, dateOfBirth, upn, formerUpns, year, group);
  }

  private Enrolment with(DetailsChanged d) {
    return new Enrolment(
        school,
        lastSchool,
        since,
        joinedOn,
        notBefore(d.occurredOn()),
        Objects.requireNonNullElse(d.name(), name),
        Objects.requireNonNullElse(d.dateOfBirth(), dateOfBirth),
        Objects.requireNonNullElse(d.upn(), upn),
        Objects.requireNonNullElse(d.formerUpns(), formerUpns),
        d.yearGroup() == null ? yearGroup : d.yearGroup(),
        d.className() == null ? className : d.className());
  }
}
