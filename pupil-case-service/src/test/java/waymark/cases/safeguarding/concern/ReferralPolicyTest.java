package waymark.cases.safeguarding.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.cases.directory.PolicyData;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;

/** A referral that was made on a Monday, whose answer is due on the Tuesday. */
class ReferralPolicyTest {
  private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private static final UUID CONCERN = new UUID(1, 1);
  private static final UUID REFERRAL = new UUID(4, 4);
  private static final Words WHY = new Words("Because.");

  private ConcernState state = ConcernState.NONE;

  @BeforeEach
  void referred() {
    when(
        new RaiseConcern(
            CONCERN,
            new UUID(2, 2),
            new UUID(3, 3),
            MONDAY,
            null,
            WHY,
            null,
            WHY,
            null,
            null,
            null,
            false,
            "somebody"));
    when(new ReferToSocialCare(CONCERN, REFERRAL, MONDAY, WHY, "phone", WHY));
  }

  private void when(ConcernCommand command) {
    for (ConcernEvent event : ConcernPolicy.decide(state, command, NOW, new PolicyData())) {
      state = state.evolve(event);
    }
  }

  private String refused(ConcernCommand command) {
    return catchThrowableOfType(Refused.class, () -> when(command)).rule();
  }

  private Referral referral() {
    return state.referral(REFERRAL).orElseThrow();
  }

  private static RecordNoAnswer none(LocalDate on) {
    return new RecordNoAnswer(CONCERN, REFERRAL, on, WHY);
  }

  private static RecordSocialCareAnswer answer(LocalDate on) {
    return new RecordSocialCareAnswer(CONCERN, REFERRAL, on, WHY);
  }

  private static CorrectReferralDay day(long entry, LocalDate right) {
    return new CorrectReferralDay(CONCERN, REFERRAL, entry, right, WHY);
  }

  @Test
  void answerStillDue() {
    assertThat(referral().dueBy()).isEqualTo(TUESDAY);
    assertThat(refused(none(TUESDAY))).isEqualTo("answer-still-due");
    when(none(FRIDAY));
    assertThat(refused(day(referral().endedBy(), TUESDAY))).isEqualTo("answer-still-due");
  }

  @Test
  void noAnswerOnce() {
    when(none(FRIDAY));
    assertThat(refused(none(FRIDAY))).isEqualTo("no-answer-once");
  }

  @Test
  void whereNoAnswerCameNoneIsWaitedForAndNoneWasInTime() {
    assertThat(state.status()).isEqualTo(ConcernStatus.WAITING);
    when(none(FRIDAY));
    assertThat(state.status()).isEqualTo(ConcernStatus.LOOKING);
    assertThat(state.dueBy()).isEmpty();
    assertThat(referral().answeredOn()).isNull();
    assertThat(referral().late(MONDAY)).isTrue();
    when(new CloseConcern(CONCERN, WHY, WHY, "early-help"));
    assertThat(state.closed()).isTrue();
    when(answer(FRIDAY));
    assertThat(referral().answeredOn()).as("it came after all").isEqualTo(FRIDAY);
  }

  @Test
  void stateAndDueDayFollowTheRightDay() {
    long made = referral().entry();
    when(day(made, MONDAY.plusDays(2)));
    assertThat(referral().madeOn()).isEqualTo(MONDAY.plusDays(2));
    assertThat(state.dueBy()).hasValue(MONDAY.plusDays(3));
    when(answer(FRIDAY));
    assertThat(referral().late(FRIDAY)).isTrue();
    when(day(referral().endedBy(), MONDAY.plusDays(3)));
    assertThat(referral().answeredOn()).isEqualTo(MONDAY.plusDays(3));
    assertThat(referral().late(FRIDAY)).isFalse();
    assertThat(refused(day(made, FRIDAY))).isEqualTo("answered-after-referred");
    assertThat(refused(day(made, FRIDAY.plusDays(1)))).isEqualTo("not-after-today");
    assertThat(refused(day(0, MONDAY))).isEqualTo("corrects-entry");
  }

  @Test
  void referralWithdrawn() {
    when(new WithdrawReferral(CONCERN, REFERRAL, WHY));
    assertThat(state.dueBy()).isEmpty();
    assertThat(referral().late(FRIDAY)).isFalse();
    for (ConcernCommand command :
        new ConcernCommand[] {
          answer(FRIDAY),
          none(FRIDAY),
          day(referral().entry(), TUESDAY),
          new ChaseReferral(CONCERN, REFERRAL, FRIDAY, WHY),
          new EscalateReferral(CONCERN, REFERRAL, FRIDAY, WHY, WHY),
          new WithdrawReferral(CONCERN, REFERRAL, WHY)
        }) {
      assertThat(refused(command)).isEqualTo("referral-withdrawn");
    }
  }
}
