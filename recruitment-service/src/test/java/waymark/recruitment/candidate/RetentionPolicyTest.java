package waymark.recruitment.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.recruitment.candidate.Recorded.CANDIDATE;
import static waymark.recruitment.candidate.Recorded.DUE;
import static waymark.recruitment.candidate.Recorded.after;
import static waymark.recruitment.candidate.Recorded.outcome;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {
  @Test
  void aCandidateIsDueSoManyMonthsAfterTheOutcome() {
    assertThat(RetentionPolicy.dueOn(after(outcome("not-appointed")), 6)).hasValue(DUE);
    var lastOfAugust = new OutcomeRecorded(CANDIDATE, LocalDate.of(2026, 8, 31), "withdrawn");
    assertThat(RetentionPolicy.dueOn(after(lastOfAugust), 6)).hasValue(LocalDate.of(2027, 3, 1));
  }

  @Test
  void whoeverWasAppointedIsNever() {
    assertThat(RetentionPolicy.dueOn(after(outcome("appointed")), 6)).isEmpty();
  }

  @Test
  void withoutAnOutcomeNobodyIsDueAndWaitsForOne() {
    assertThat(RetentionPolicy.dueOn(after(), 6)).isEmpty();
    assertThat(RetentionPolicy.waitsFrom(after(), 6)).hasValue(LocalDate.of(2026, 7, 15));
    assertThat(RetentionPolicy.waitsFrom(after(outcome("withdrawn")), 6)).isEmpty();
  }
}
