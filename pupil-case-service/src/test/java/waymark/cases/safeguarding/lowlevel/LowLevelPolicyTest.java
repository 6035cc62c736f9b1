package waymark.cases.safeguarding.lowlevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import waymark.cases.directory.PolicyData;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;

class LowLevelPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final UUID CONCERN = new UUID(1, 1);
  private static final UUID STAFF = new UUID(2, 2);
  private static final UUID SCHOOL = new UUID(3, 3);
  private static final PolicyInForce POLICY = new PolicyData();
  private static final Words SAID = new Words("Gives sweets to one child.");

  private static RecordLowLevelConcern record(String kind, LocalDate on) {
    return new RecordLowLevelConcern(
        CONCERN, STAFF, null, SCHOOL, false, on, null, kind, SAID, null);
  }

  private static LowLevelState recorded() {
    return LowLevelState.NONE.evolve(
        LowLevelPolicy.record(LowLevelState.NONE, record("favourites", TODAY), TODAY, POLICY)
            .getFirst());
  }

  private static String rule(ThrowingCallable decide) {
    return catchThrowableOfType(Refused.class, decide).rule();
  }

  @Test
  void lowLevelKindAndNotAfterToday() {
    assertThat(
            rule(() ->
                LowLevelPolicy.record(LowLevelState.NONE, record("odd", TODAY), TODAY, POLICY)))
        .isEqualTo("low-level-kind");
    assertThat(
            rule(() ->
                LowLevelPolicy.record(
                    LowLevelState.NONE, record("other", TODAY.plusDays(1)), TODAY, POLICY)))
        .isEqualTo("not-after-today");
  }

  @Test
  void theTrustIsToldOfOneAboutAHead() {
    var about =
        new RecordLowLevelConcern(
            CONCERN, STAFF, null, SCHOOL, true, TODAY.minusDays(3), null, "other", SAID, null);
    var events = LowLevelPolicy.record(LowLevelState.NONE, about, TODAY, POLICY);
    assertThat(events.getLast()).isEqualTo(new TrustTold(CONCERN, STAFF, TODAY));
    LowLevelState state = LowLevelState.NONE;
    for (LowLevelEvent event : events) {
      state = state.evolve(event);
    }
    assertThat(state.status()).isEqualTo("open");
    assertThat(LowLevelPolicy.record(LowLevelState.NONE, record("other", TODAY), TODAY, POLICY))
        .hasSize(1);
  }

  @Test
  void itIsSealedForTheMemberOfStaff() {
    assertThat(
            LowLevelPolicy.note(recorded(), new NoteOnLowLevelConcern(CONCERN, TODAY, SAID), TODAY)
                .getFirst()
                .sealedUnder())
        .isEqualTo("staff:" + STAFF);
  }

  @Test
  void ladoOnce() {
    var refer = new ReferToLado(CONCERN, TODAY, SAID, SAID);
    LowLevelState told =
        recorded().evolve(LowLevelPolicy.refer(recorded(), refer, TODAY).getFirst());
    assertThat(told.status()).isEqualTo("lado");
    assertThat(rule(() -> LowLevelPolicy.refer(told, refer, TODAY))).isEqualTo("lado-once");
  }

  @Test
  void aReferralAfterAnOutcomeIsOpenUntilAnotherOutcome() {
    var guided = new ConcludeLowLevelConcern(CONCERN, TODAY, "guidance", SAID);
    LowLevelState over =
        recorded().evolve(LowLevelPolicy.conclude(recorded(), guided, TODAY, POLICY).getFirst());
    assertThat(over.status()).isEqualTo("concluded");
    var refer = new ReferToLado(CONCERN, TODAY, SAID, SAID);
    LowLevelState told = over.evolve(LowLevelPolicy.refer(over, refer, TODAY).getFirst());
    assertThat(told.status()).isEqualTo("lado");
    LowLevelState again =
        told.evolve(LowLevelPolicy.conclude(told, guided, TODAY, POLICY).getFirst());
    assertThat(again.status()).isEqualTo("concluded");
    assertThat(again.lado()).isTrue();
  }

  @Test
  void aNoteAfterAnOutcomeLeavesItConcluded() {
    var guided = new ConcludeLowLevelConcern(CONCERN, TODAY, "guidance", SAID);
    LowLevelState over =
        recorded().evolve(LowLevelPolicy.conclude(recorded(), guided, TODAY, POLICY).getFirst());
    var note = new NoteOnLowLevelConcern(CONCERN, TODAY, SAID);
    assertThat(over.evolve(LowLevelPolicy.note(over, note, TODAY).getFirst()).status())
        .isEqualTo("concluded");
  }

  @Test
  void lowLevelOutcome() {
    assertThat(
            rule(() ->
                LowLevelPolicy.conclude(
                    recorded(),
                    new ConcludeLowLevelConcern(CONCERN, TODAY, "odd", SAID),
                    TODAY,
                    POLICY)))
        .isEqualTo("low-level-outcome");
  }
}
