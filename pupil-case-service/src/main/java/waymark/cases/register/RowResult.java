package waymark.cases.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.Refused;

/**
 * What became of one pupil in a bulk command.
 *
 * @param outcome what was done, {@code unchanged}, or {@code refused} with the rule and a sentence
 */
record RowResult(UUID pupil, String outcome, @Nullable String rule, @Nullable String detail) {
  static RowResult done(UUID pupil, String outcome) {
    return new RowResult(pupil, outcome, null, null);
  }

  static RowResult refused(UUID pupil, Refused refused) {
    return new RowResult(pupil, "refused", refused.rule(), refused.sentence());
  }

  static RowResult notThere(UUID pupil, NoSuchPupil none) {
    return new RowResult(pupil, "refused", "not-found", none.getMessage());
  }
}
