package waymark.cases.safeguarding.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Enrolment;

/**
 * Whose chronology it is, as the roll says it, so that two children of one name are told apart on
 * paper.
 *
 * @param bornOn null where the pupil's case was erased
 * @param school the present one, or the last of the trust
 */
public record ChronologyChild(
    @Nullable LocalDate bornOn,
    UUID school,
    boolean onRoll,
    @Nullable String yearGroup,
    @Nullable String className) {
  static ChronologyChild of(Enrolment e) {
    return new ChronologyChild(
        e.dateOfBirth().date(), e.lastSchool(), e.onRoll(), e.yearGroup(), e.className());
  }
}
