package waymark.recruitment.candidate;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A candidate as they stand after what was recorded of them. */
final class Recorded {
  static final UUID CANDIDATE = UUID.fromString("0d9f7a52-4c1f-4f5e-9c86-0d6f5d3f4a11");
  static final UUID HOLD = UUID.fromString("7c4b7a52-4c1f-4f5e-9c86-0d6f5d3f4a22");
  static final UUID SCHOOL = UUID.fromString("5a7c1f0e-0000-4000-8000-000000000001");
  static final LocalDate RECEIVED = LocalDate.of(2026, 1, 15);
  static final LocalDate ENDED = LocalDate.of(2026, 2, 20);
  static final LocalDate DUE = LocalDate.of(2026, 8, 20);
  static final Particulars ABOUT =
      new Particulars(new Words("Cook"), new CandidateName("Ottoline Quillfeather"), null, null);

  private Recorded() {}

  static CandidateState after(CandidateEvent... events) {
    CandidateState state =
        CandidateState.NONE.evolve(new ApplicationReceived(CANDIDATE, RECEIVED, SCHOOL, ABOUT));
    for (CandidateEvent event : events) {
      state = state.evolve(event);
    }
    return state;
  }

  static OutcomeRecorded outcome(String code) {
    return new OutcomeRecorded(CANDIDATE, ENDED, code);
  }

  static CandidateErasureProposed proposed(String ground) {
    return new CandidateErasureProposed(CANDIDATE, DUE, ground, "head");
  }

  static CandidateHoldPlaced held() {
    return new CandidateHoldPlaced(CANDIDATE, DUE, HOLD, "inquiry");
  }

  /** The rule that it breaks. */
  static String refusal(ThrowingCallable asked) {
    return catchThrowableOfType(Refused.class, asked).rule();
  }
}
