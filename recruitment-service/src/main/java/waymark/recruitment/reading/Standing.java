package waymark.recruitment.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.recruitment.candidate.CandidateState;
import waymark.recruitment.candidate.Erasure.Stage;
import waymark.recruitment.candidate.RetentionPolicy;

/**
 * How a candidate stands on a day.
 *
 * @param dueOn from when nothing of them need be kept; null where no such day is known
 * @param waiting whether an outcome has been missing for as long as one would be kept
 */
record Standing(
    UUID candidate, CandidateState state, @Nullable LocalDate dueOn, boolean due, boolean waiting) {

  /**
   * @param months a candidate is kept for; null where no policy is in force
   */
  static Standing of(
      UUID candidate, CandidateState state, LocalDate day, @Nullable Integer months) {
    Optional<Integer> kept = Optional.ofNullable(months);
    Optional<LocalDate> due = kept.flatMap(m -> RetentionPolicy.dueOn(state, m));
    Optional<LocalDate> waits = kept.flatMap(m -> RetentionPolicy.waitsFrom(state, m));
    return new Standing(candidate, state, due.orElse(null), by(due, day), by(waits, day));
  }

  private static boolean by(Optional<LocalDate> from, LocalDate day) {
    return from.filter(first -> !first.isAfter(day)).isPresent();
  }

  boolean open() {
    return state.outcome() == null;
  }

  boolean held() {
    return !state.holds().isEmpty();
  }

  boolean asked() {
    return state.access().open();
  }

  /** The last day for the answer to a request that waits for one. */
  @Nullable LocalDate answerBy() {
    return asked() ? state.access().due() : null;
  }

  boolean proposed() {
    return state.erasure().stage() == Stage.PROPOSED;
  }
}
