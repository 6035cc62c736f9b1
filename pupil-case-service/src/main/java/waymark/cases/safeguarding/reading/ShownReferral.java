package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.safeguarding.concern.Referral;

/**
 * A referral with its clock.
 *
 * @param answeredOn null while there is no answer, also where none came
 * @param status open, answered, no-answer or withdrawn
 * @param endedOn the day of the answer, or from which none is waited for; null before
 * @param entry the place in the concern's stream of the entry that recorded it
 * @param endedBy the place of the entry that endedOn is the day of
 * @param late whether the answer came after dueBy, is missing after it, or never came
 */
public record ShownReferral(
    UUID referral,
    LocalDate madeOn,
    LocalDate dueBy,
    @Nullable LocalDate answeredOn,
    String status,
    @Nullable LocalDate endedOn,
    long entry,
    @Nullable Long endedBy,
    boolean late) {
  static ShownReferral of(Referral r, LocalDate today) {
    return new ShownReferral(
        r.referral(),
        r.madeOn(),
        r.dueBy(),
        r.answeredOn(),
        r.stage().code(),
        r.endedOn(),
        r.entry(),
        r.endedBy(),
        r.late(today));
  }
}
