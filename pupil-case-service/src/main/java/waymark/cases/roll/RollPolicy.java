package waymark.cases.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.DetailsChanged;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.JoinedSchool;
import waymark.cases.pupil.LeftSchool;
import waymark.cases.pupil.MovedSchool;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.RollEntryReversed;
import waymark.cases.pupil.RollFact;
import waymark.cases.pupil.SenHistoryFound;

/**
 * What a row of a roll file changes in a pupil's case. No events means that the case already says
 * so.
 */
public final class RollPolicy {
  private RollPolicy() {}

  /**
   * Joins, moves or updates the pupil, and notes SEN history not seen before; nothing of it is
   * dated before the last joining, move or leaving that stands.
   *
   * @throws Refused {@code arrival-to-be-agreed} where another school of the trust has the pupil,
   *     {@code move-declined} where that school said that they have not moved
   */
  public static List<PupilEvent> record(PupilState state, RecordRollRow c) {
    List<PupilEvent> events = new ArrayList<>();
    Enrolment known = state.enrolment();
    LocalDate on = known == null ? c.occurredOn() : known.notBefore(c.occurredOn());
    if (known == null || known.school() == null) {
      events.add(joined(c, on));
    } else {
      UUID school = known.school();
      if (!school.equals(c.school())) {
        ArrivalPolicy.check(state, school, c);
        events.add(
            new MovedSchool(
                c.pupil(), on, school, c.school(), c.yearGroup(), c.className(), c.importId()));
      }
      DetailsChanged changed = changes(known, c, on, !school.equals(c.school()));
      if (changed != null) {
        events.add(changed);
      }
    }
    if (!c.history().isEmpty() && !alreadyFound(state, c)) {
      events.add(
          new SenHistoryFound(c.pupil(), on, c.school(), c.importId(), c.history(), c.proposal()));
    }
    return events;
  }

  /** The school that has the pupil agrees that they have moved. */
  public static List<PupilEvent> agree(PupilState state, AgreeToMove c) {
    return ArrivalPolicy.agree(state, c);
  }

  /** The school that has the pupil says that they have not moved. */
  public static List<PupilEvent> decline(PupilState state, DeclineMove c) {
    return ArrivalPolicy.decline(state, c);
  }

  /** The pupil leaves the school named; one who is elsewhere by now stays there. */
  public static List<PupilEvent> leave(PupilState state, RecordLeaver c) {
    Enrolment known = state.enrolment();
    if (known == null || !c.school().equals(known.school())) {
      return List.of();
    }
    LocalDate on = known.notBefore(c.occurredOn());
    return List.of(new LeftSchool(c.pupil(), on, c.school(), c.importId()));
  }

  /**
   * Takes an import back for one pupil.
   *
   * @throws Refused {@code import-worked-on} when somebody has worked on the case since, {@code
   *     later-file} when another import has changed it
   */
  public static List<PupilEvent> reverse(PupilState state, ReverseRollEntry c) {
    List<Long> ofImport =
        state.roll().stream()
            .filter(f -> c.importId().equals(f.event().importId()))
            .map(RollFact::seq)
            .toList();
    if (ofImport.isEmpty()) {
      return List.of();
    }
    if (state.workedOn() > ofImport.getFirst()) {
      throw Refused.rule(
          "import-worked-on",
          "Somebody has worked on this pupil since the import, so it stays as imported.");
    }
    boolean later =
        state.roll().stream()
            .anyMatch(f -> f.seq() > ofImport.getFirst() && f.buildsOn(c.importId()));
    if (later) {
      throw Refused.rule(
          "later-file", "A later file has changed this pupil, so it stays as that file says.");
    }
    return List.of(new RollEntryReversed(c.pupil(), c.occurredOn(), ofImport, c.importId()));
  }

  private static JoinedSchool joined(RecordRollRow c, LocalDate on) {
    return new JoinedSchool(
        c.pupil(),
        on,
        c.school(),
        c.name(),
        c.dateOfBirth(),
        c.upn(),
        c.formerUpns(),
        c.yearGroup(),
        c.className(),
        c.importId());
  }

  private static @Nullable DetailsChanged changes(
      Enrolment known, RecordRollRow c, LocalDate on, boolean moved) {
    DetailsChanged d =
        new DetailsChanged(
            c.pupil(),
            on,
            ifOther(c.name(), known.name()),
            ifOther(c.dateOfBirth(), known.dateOfBirth()),
            ifOther(c.upn(), known.upn()),
            ifOther(c.formerUpns(), known.formerUpns()),
            moved ? null : ifOther(c.yearGroup(), known.yearGroup()),
            moved ? null : ifOther(c.className(), known.className()),
            c.importId());
    boolean none =
        d.name() == null
            && d.dateOfBirth() == null
            && d.upn() == null
            && d.formerUpns() == null
            && d.yearGroup() == null
            && d.className() == null;
    return none ? null : d;
  }

  private static <T> @Nullable T ifOther(@Nullable T now, @Nullable T before) {
    return Objects.equals(now, before) ? null : now;
  }

  /** By the newest file: what comes back after another has said otherwise is news again. */
  private static boolean alreadyFound(PupilState state, RecordRollRow c) {
    return state
        .newestSenHistory()
        .filter(s -> s.history().equals(c.history()))
        .filter(s -> Objects.equals(s.proposal(), c.proposal()))
        .isPresent();
  }
}
