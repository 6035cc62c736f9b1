package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.safeguarding.concern.Referral;

/**
 * A referral with its clock.
 *
 * @param late whether the answer came after dueBy, or is missing after it
 */
public record ShownReferral(
    UUID referral,
    LocalDate madeOn,
    LocalDate dueBy,
    @Nullable LocalDate answeredOn,
    boolean late) {
  static ShownReferral of(Referral r, LocalDate today) {
    return new ShownReferral(r.referral(), r.madeOn(), r.dueBy(), r.answeredOn(), r.late(today));
  }
}
