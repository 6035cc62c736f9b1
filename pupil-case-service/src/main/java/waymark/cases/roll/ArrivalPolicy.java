package waymark.cases.roll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import waymark.cases.pupil.DetailsChanged;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.JoinedSchool;
import waymark.cases.pupil.LeftSchool;
import waymark.cases.pupil.MoveDeclined;
import waymark.cases.pupil.MovedSchool;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.RollEntryReversed;
import waymark.cases.pupil.RollFact;
import waymark.cases.pupil.SenHistoryFound;

/**
 * A file of one school takes nobody off the roll of another: one mistyped UPN would hand a child's
 * case to a school that has nothing to do with it. The pupil stays where they are until that school
 * agrees, or has recorded that they left, or somebody who acts for both schools runs the import. It
 * may also say that they have not moved, and why.
 */
final class ArrivalPolicy {
  private static final String ASKED = "arrival-to-be-agreed";
  private static final String NO = "move-declined";
  private static final String FIELD = "enrolment";
  static final RowProblem WAITS =
      new RowProblem(
          FIELD,
          "The pupil is on the roll of another school of the trust and stays there until that school agrees that they have moved, or"
              + " its own file shows that they left. The trust's director can run this import for both schools.");

  /** Without the reason, which is somebody's words about the pupil and stays in the case. */
  static final RowProblem DECLINED =
      new RowProblem(
          FIELD,
          "The school whose roll the pupil is on says that they have not moved. Check the UPN in your own system, or speak to that school.");

  private static final String SAYS_WHY =
      "The school whose roll the pupil is on says that they have not moved: “%s” Check the UPN in your own system, or speak to that school.";

  private ArrivalPolicy() {}

  /**
   * @param from whose roll the pupil is on
   * @throws Refused {@code arrival-to-be-agreed}, or {@code move-declined} where that school has
   *     said no and nothing has happened to the pupil's place since
   */
  static void check(PupilState state, UUID from, RecordRollRow c) {
    if (c.agreed().contains(from)) {
      return;
    }
    if (declined(state, c.school()).isPresent()) {
      throw Refused.rule(NO, DECLINED.detail());
    }
    throw Refused.rule(ASKED, WAITS.detail());
  }

  /** What an import keeps of a row that was refused so; empty for any other rule. */
  static Optional<RowProblem> kept(Refused refused) {
    return switch (refused.rule()) {
      case ASKED -> Optional.of(WAITS);
      case NO -> Optional.of(DECLINED);
      default -> Optional.empty();
    };
  }

  /** What those who import for {@code to} read: why not, in the other school's words. */
  static RowProblem note(PupilState state, UUID to) {
    return declined(state, to)
        .map(no -> new RowProblem(FIELD, SAYS_WHY.formatted(no.reason().text())))
        .orElse(WAITS);
  }

  /** The answer that stands: the pupil's school said no, and they have neither left nor moved. */
  static Optional<MoveDeclined> declined(PupilState state, UUID to) {
    MoveDeclined newest = null;
    for (RollFact fact : state.roll()) {
      newest =
          switch (fact.event()) {
            case MoveDeclined no -> no.to().equals(to) ? no : newest;
            case JoinedSchool _, LeftSchool _, MovedSchool _ -> null;
            case DetailsChanged _, SenHistoryFound _, RollEntryReversed _ -> newest;
          };
    }
    return Optional.ofNullable(newest);
  }

  /**
   * The pupil moves, class and all that is new to follow with the other school's next file.
   *
   * @throws Refused {@code not-on-this-roll} where the pupil is at that school no longer
   */
  static List<PupilEvent> agree(PupilState state, AgreeToMove c) {
    Enrolment known = at(state, c.from());
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

  /**
   * The pupil stays. The school can still agree later.
   *
   * @throws Refused {@code not-on-this-roll} where the pupil is at that school no longer
   */
  static List<PupilEvent> decline(PupilState state, DeclineMove c) {
    Enrolment known = at(state, c.from());
    return List.of(
        new MoveDeclined(c.pupil(), known.notBefore(c.occurredOn()), c.from(), c.to(), c.reason()));
  }

  private static Enrolment at(PupilState state, UUID from) {
    Enrolment known = state.enrolment();
    if (known == null || !from.equals(known.school())) {
      throw Refused.rule(
          "not-on-this-roll", "The pupil is not on that school's roll any more. Look again.");
    }
    return known;
  }
}
