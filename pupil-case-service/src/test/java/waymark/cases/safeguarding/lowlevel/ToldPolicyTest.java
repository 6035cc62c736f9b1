package waymark.cases.safeguarding.lowlevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import waymark.cases.directory.PolicyData;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;

class ToldPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final UUID CONCERN = new UUID(1, 1);
  private static final UUID TELLER = new UUID(2, 2);
  private static final UUID HEAD = new UUID(3, 3);
  private static final UUID DIRECTOR = new UUID(4, 4);
  private static final UUID SCHOOL = new UUID(5, 5);
  private static final PolicyInForce POLICY = new PolicyData();
  private static final Words SAID = new Words("Gives sweets to one child.");

  private static String rule(ThrowingCallable decide) {
    return catchThrowableOfType(Refused.class, decide).rule();
  }

  private static ToldWhom whom(ToldAbout about, List<UUID> heads, List<UUID> directors) {
    return ToldPolicy.whom(about, TELLER, heads, directors);
  }

  private static List<LowLevelEvent> told(ToldWhom about, LocalDate on) {
    return ToldPolicy.tell(
        new TellOfColleague(CONCERN, about, SCHOOL, on, SAID, SAID, SAID), TODAY);
  }

  private static LowLevelState after(List<LowLevelEvent> events) {
    LowLevelState state = LowLevelState.NONE;
    for (LowLevelEvent event : events) {
      state = state.evolve(event);
    }
    return state;
  }

  private static RecordWhatWasTold as(UUID subject, boolean head, String kind) {
    return new RecordWhatWasTold(CONCERN, subject, null, head, SAID, kind);
  }

  @Test
  void itIsAboutANameAloneOrTheTellerOrTheOnlyHead() {
    List<UUID> head = List.of(HEAD);
    assertThat(whom(ToldAbout.COLLEAGUE, head, List.of())).isEqualTo(new ToldWhom(null, false));
    assertThat(whom(ToldAbout.SELF, head, List.of())).isEqualTo(new ToldWhom(TELLER, false));
    assertThat(whom(ToldAbout.HEAD, head, List.of(DIRECTOR))).isEqualTo(new ToldWhom(HEAD, true));
    assertThat(whom(ToldAbout.SELF, List.of(TELLER), List.of(DIRECTOR)))
        .as("a head about themself")
        .isEqualTo(new ToldWhom(TELLER, true));
  }

  @Test
  void nobodyToTell() {
    List<UUID> both = List.of(HEAD, DIRECTOR);
    for (ToldAbout about : ToldAbout.values()) {
      assertThat(rule(() -> whom(about, List.of(), List.of(DIRECTOR))))
          .as(about + " where no head is")
          .isEqualTo("nobody-to-tell");
    }
    assertThat(rule(() -> whom(ToldAbout.HEAD, both, List.of(DIRECTOR))))
        .as("which of two")
        .isEqualTo("nobody-to-tell");
    for (List<UUID> directors : List.of(List.<UUID>of(), List.of(HEAD))) {
      assertThat(rule(() -> whom(ToldAbout.HEAD, List.of(HEAD), directors)))
          .isEqualTo("nobody-to-tell");
    }
    assertThat(rule(() -> whom(ToldAbout.SELF, List.of(TELLER), List.of(TELLER))))
        .isEqualTo("nobody-to-tell");
  }

  @Test
  void notAfterTodayAndTheTrustIsToldOfAHeadOnce() {
    assertThat(rule(() -> told(new ToldWhom(null, false), TODAY.plusDays(1))))
        .isEqualTo("not-after-today");
    assertThat(told(new ToldWhom(null, false), TODAY)).hasSize(1);
    var aboutHead = told(new ToldWhom(HEAD, true), TODAY);
    assertThat(aboutHead.getLast()).isEqualTo(new TrustTold(CONCERN, HEAD, TODAY));
    assertThat(ToldPolicy.record(after(aboutHead), as(HEAD, true, "other"), TODAY, POLICY))
        .hasSize(1);
    assertThat(
            ToldPolicy.record(
                after(told(new ToldWhom(null, false), TODAY)),
                as(HEAD, true, "other"),
                TODAY,
                POLICY))
        .contains(new TrustTold(CONCERN, HEAD, TODAY));
  }

  @Test
  void recordedFirst() {
    LowLevelState told = after(told(new ToldWhom(null, false), TODAY));
    assertThat(told.status()).isEqualTo("told");
    var note = new NoteOnLowLevelConcern(CONCERN, TODAY, SAID);
    assertThat(rule(() -> ToldPolicy.recordedFirst(told, note))).isEqualTo("recorded-first");
    ToldPolicy.recordedFirst(told, as(HEAD, false, "other"));
  }

  @Test
  void recordedOnceOfAKindThatIsKnownInTheWordsThatWereTold() {
    var begun = told(new ToldWhom(null, false), TODAY.minusDays(2));
    assertThat(begun.getFirst().sealedUnder()).isEqualTo("concern:" + CONCERN);
    assertThat(rule(() -> ToldPolicy.record(after(begun), as(HEAD, false, "odd"), TODAY, POLICY)))
        .isEqualTo("low-level-kind");
    var recorded = ToldPolicy.record(after(begun), as(HEAD, false, "other"), TODAY, POLICY);
    assertThat(recorded)
        .containsExactly(
            new LowLevelRecorded(
                CONCERN, HEAD, null, TODAY.minusDays(2), SCHOOL, SAID, "other", SAID, SAID));
    LowLevelState open = after(begun).evolve(recorded.getFirst());
    assertThat(open.status()).isEqualTo("open");
    assertThat(rule(() -> ToldPolicy.record(open, as(HEAD, false, "other"), TODAY, POLICY)))
        .isEqualTo("recorded-once");
  }
}
