package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a candidate is kept: so many months after the outcome (policy data,
 * retention-candidate-months). Whoever was appointed is a member of staff and never due from here;
 * without an outcome nobody is due, and waits for one.
 */
public final class RetentionPolicy {
  private RetentionPolicy() {}

  /** The first day on which nothing of them need be kept any more; empty where none is known. */
  public static Optional<LocalDate> dueOn(CandidateState state, int months) {
    return Optional.ofNullable(state.outcome())
        .filter(ended -> !ended.appointed())
        .map(ended -> endsOn(ended.on(), months));
  }

  /** From when on somebody without an outcome waits for one; empty where there is one. */
  public static Optional<LocalDate> waitsFrom(CandidateState state, int months) {
    return state.outcome() != null
        ? Optional.empty()
        : Optional.ofNullable(state.receivedOn()).map(received -> endsOn(received, months));
  }

  /**
   * A period that would end on a day there is none of ends on the next: nothing is kept too short.
   */
  private static LocalDate endsOn(LocalDate start, int months) {
    LocalDate end = start.plusMonths(months);
    return end.getDayOfMonth() < start.getDayOfMonth() ? end.plusDays(1) : end;
  }
}
