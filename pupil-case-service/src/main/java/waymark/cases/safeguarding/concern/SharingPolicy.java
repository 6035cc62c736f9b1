package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.Refused;
import waymark.cases.safeguarding.record.DatePolicy;

/** Information is shared, or not shared, with a reason that is kept. */
final class SharingPolicy {
  private SharingPolicy() {}

  /**
   * @throws Refused {@code not-after-today} or {@code concern-open}
   */
  static List<ConcernEvent> share(ConcernState state, ShareInformation c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    return ConcernPolicy.taken(
        state,
        today,
        new InformationShared(
            c.concern(), state.pupil(), c.occurredOn(), c.with(), c.what(), c.reason()));
  }

  /**
   * @throws Refused {@code not-after-today} or {@code concern-open}
   */
  static List<ConcernEvent> decline(ConcernState state, DeclineToShare c, LocalDate today) {
    DatePolicy.notAfterToday("/occurredOn", c.occurredOn(), today);
    return ConcernPolicy.taken(
        state,
        today,
        new SharingDeclined(c.concern(), state.pupil(), c.occurredOn(), c.with(), c.reason()));
  }
}
