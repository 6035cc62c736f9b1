package waymark.recruitment.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.recruitment.candidate.Recorded.CANDIDATE;
import static waymark.recruitment.candidate.Recorded.DUE;
import static waymark.recruitment.candidate.Recorded.HOLD;
import static waymark.recruitment.candidate.Recorded.after;
import static waymark.recruitment.candidate.Recorded.held;
import static waymark.recruitment.candidate.Recorded.refusal;

import org.junit.jupiter.api.Test;

class HoldPolicyTest {
  @Test
  void aHoldIsLiftedOnceAndOthersStand() {
    var lift = new LiftCandidateHold(CANDIDATE, HOLD);
    CandidateEvent lifted = HoldPolicy.lift(after(held()), lift, DUE).getFirst();
    CandidateState free = after(held(), lifted);
    HoldPolicy.requireNone(free);
    assertThat(refusal(() -> HoldPolicy.lift(free, lift, DUE))).isEqualTo("hold-stands");
    assertThat(refusal(() -> HoldPolicy.requireNone(after(held())))).isEqualTo("legal-hold");
  }
}
