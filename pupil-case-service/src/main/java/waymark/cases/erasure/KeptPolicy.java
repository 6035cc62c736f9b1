package waymark.cases.erasure;

import java.time.LocalDate;
import java.util.Optional;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.YearsKept;

/** How long a pupil's record is kept, counted from the date of birth as the roll gives it. */
final class KeptPolicy {
  /** The ground that says the time is over, and the policy data that say how long it is. */
  private static final String TIME_IS_OVER = "retention-ended";

  private static final String YEARS = "retention-sen-file-years";

  private KeptPolicy() {}

  /**
   * @param ground a code of erasure-reasons
   * @throws Refused {@code kept-until-due} where it says that a time is over which is not, or is
   *     not known
   */
  static void holds(String ground, PupilState state, LocalDate today, PolicyInForce policy) {
    Optional<LocalDate> born =
        Optional.ofNullable(state.enrolment())
            .flatMap(e -> Optional.ofNullable(e.dateOfBirth().date()));
    Optional<LocalDate> due =
        policy.number(YEARS, today).flatMap(y -> born.map(b -> YearsKept.endOn(b, y.intValue())));
    if (ground.equals(TIME_IS_OVER) && due.filter(day -> !day.isAfter(today)).isEmpty()) {
      throw Refused.rule(
          "kept-until-due",
          "/reason",
          "The time for which this record is kept has not ended. Wait until the list of records due to be erased has it, or choose the reason for which it goes earlier.");
    }
  }
}
