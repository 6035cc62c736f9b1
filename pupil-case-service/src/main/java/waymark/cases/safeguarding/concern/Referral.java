package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral to children's social care.
 *
 * @param dueBy the last day on which an answer is in time
 * @param answeredOn null while there is none
 */
public record Referral(
    UUID referral, LocalDate madeOn, LocalDate dueBy, @Nullable LocalDate answeredOn) {
  public boolean open() {
    return answeredOn == null;
  }

  /** Whether the answer came late, or is late today. */
  public boolean late(LocalDate today) {
    return (answeredOn == null ? today : answeredOn).isAfter(dueBy);
  }

  Referral answered(LocalDate on) {
    return new Referral(referral, madeOn, dueBy, on);
  }
}
