package waymark.cases.roll;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.MovedSchool;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;

/**
 * A file of one school takes nobody off the roll of another: one mistyped UPN would hand a child's
 * case to a school that has nothing to do with it. The pupil stays where they are until that school
 * agrees, or has recorded that they left, or somebody who acts for both schools runs the import.
 */
final class ArrivalPolicy {
  static final String RULE = "arrival-to-be-agreed";
  static final RowProblem WAITS =
      new RowProblem(
          "enrolment",
          "The pupil is on the roll of another school of the trust and stays there until that school agrees that they have moved, or"
              + " its own file shows that they left. The trust's director can run this import for both schools.");

  private ArrivalPolicy() {}

  /**
   * @param from whose roll the pupil is on
   * @param agreed the schools for which the person who runs the import acts too
   * @throws Refused {@code arrival-to-be-agreed}
   */
  static void check(UUID from, Set<UUID> agreed) {
    if (!agreed.contains(from)) {
      throw Refused.rule(RULE, WAITS.detail());
    }
  }

  /**
   * The pupil moves, class and all that is new to follow with the other school's next file.
   *
   * @throws Refused {@code not-on-this-roll} where the pupil is at that school no longer
   */
  static List<PupilEvent> agree(PupilState state, AgreeToMove c) {
    Enrolment known = state.enrolment();
    if (known == null || !c.from().equals(known.school())) {
      throw Refused.rule(
          "not-on-this-roll", "The pupil is not on that school's roll any more. Look again.");
    }
    return List.of(
        new MovedSchool(
            c.pupil(),
            known.notBefore(c.occurredOn()),
            c.from(),
            c.to(),
            known.yearGroup(),
            null,
            null));
  }
}
