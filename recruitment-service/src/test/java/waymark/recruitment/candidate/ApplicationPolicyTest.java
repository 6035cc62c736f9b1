package waymark.recruitment.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.recruitment.candidate.Recorded.ABOUT;
import static waymark.recruitment.candidate.Recorded.CANDIDATE;
import static waymark.recruitment.candidate.Recorded.DUE;
import static waymark.recruitment.candidate.Recorded.ENDED;
import static waymark.recruitment.candidate.Recorded.RECEIVED;
import static waymark.recruitment.candidate.Recorded.SCHOOL;
import static waymark.recruitment.candidate.Recorded.after;
import static waymark.recruitment.candidate.Recorded.outcome;
import static waymark.recruitment.candidate.Recorded.refusal;

import org.junit.jupiter.api.Test;

class ApplicationPolicyTest {
  @Test
  void nothingIsRecordedAsOfADayThatHasNotCome() {
    var tomorrow = DUE.plusDays(1);
    var record = new RecordApplication(CANDIDATE, SCHOOL, tomorrow, ABOUT);
    assertThat(refusal(() -> ApplicationPolicy.record(record, DUE))).isEqualTo("not-after-today");
    var ended = new RecordOutcome(CANDIDATE, tomorrow, "withdrawn");
    assertThat(refusal(() -> ApplicationPolicy.outcome(after(), ended, DUE)))
        .isEqualTo("not-after-today");
  }

  @Test
  void anOutcomeIsNotEarlierThanTheApplicationHoweverEitherIsCorrected() {
    var early = new RecordOutcome(CANDIDATE, RECEIVED.minusDays(1), "withdrawn");
    assertThat(refusal(() -> ApplicationPolicy.outcome(after(), early, DUE)))
        .isEqualTo("outcome-after-application");
    var late = new CorrectCandidate(CANDIDATE, ENDED.plusDays(1), ABOUT);
    CandidateState state = after(outcome("withdrawn"));
    assertThat(refusal(() -> ApplicationPolicy.correct(state, late, DUE)))
        .isEqualTo("outcome-after-application");
    var right = new CorrectCandidate(CANDIDATE, ENDED, ABOUT);
    CandidateEvent corrected = ApplicationPolicy.correct(state, right, DUE).getFirst();
    assertThat(state.evolve(corrected).receivedOn()).isEqualTo(ENDED);
  }

  @Test
  void theNewestOutcomeCounts() {
    CandidateState state = after(outcome("appointed"), outcome("withdrawn"));
    assertThat(state.outcome()).isEqualTo(new Outcome("withdrawn", ENDED));
    assertThat(state.seq()).isEqualTo(2);
  }
}
