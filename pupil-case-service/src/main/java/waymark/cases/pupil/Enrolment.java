package waymark.cases.pupil;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the roll says of a pupil now. {@code school} is null once the pupil has left the trust's
 * schools; {@code lastSchool} stays, so that the school that knew the pupil can still finish what
 * it began.
 */
public record Enrolment(
    @Nullable UUID school,
    UUID lastSchool,
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
      case JoinedSchool j ->
          new Enrolment(
              j.school(),
              j.school(),
              j.name(),
              j.dateOfBirth(),
              j.upn(),
              j.formerUpns(),
              j.yearGroup(),
              j.className());
      case DetailsChanged d -> e == null ? null : e.with(d);
      case LeftSchool l -> e == null ? null : e.at(null, e.yearGroup, e.className);
      case MovedSchool m -> e == null ? null : e.at(m.to(), m.yearGroup(), m.className());
      case SenHistoryFound s -> e;
      case RollEntryReversed r -> e;
    };
  }

  private Enrolment at(@Nullable UUID place, @Nullable String year, @Nullable String group) {
    UUID last = place == null ? lastSchool : place;
    return new Enrolment(place, last, name, dateOfBirth, upn, formerUpns, year, group);
  }

  private Enrolment with(DetailsChanged d) {
    return new Enrolment(
        school,
        lastSchool,
        Objects.requireNonNullElse(d.name(), name),
        Objects.requireNonNullElse(d.dateOfBirth(), dateOfBirth),
        Objects.requireNonNullElse(d.upn(), upn),
        Objects.requireNonNullElse(d.formerUpns(), formerUpns),
        d.yearGroup() == null ? yearGroup : d.yearGroup(),
        d.className() == null ? className : d.className());
  }
}
