package waymark.cases.safeguarding.lowlevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.cases.directory.PolicyData;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Words;

class LowLevelReattributionPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate THAT_DAY = LocalDate.of(2026, 11, 10);
  private static final UUID CONCERN = new UUID(1, 1);
  private static final UUID WRONG = new UUID(2, 2);
  private static final UUID RIGHT = new UUID(2, 3);
  private static final UUID SCHOOL = new UUID(3, 3);
  private static final Words TOLD = new Words("Gives sweets to one child.");
  private static final Words TELLER = new Words("A lunchtime supervisor");
  private static final Words SPOKE = new Words("Spoke to the supervisor.");
  private static final Words WHY = new Words("They were on leave that day.");

  private static final LowLevelState RECORDED =
      LowLevelState.NONE.evolve(
          new LowLevelRecorded(
              CONCERN,
              WRONG,
              null,
              THAT_DAY,
              SCHOOL,
              new Words("Demo Wrong"),
              "favourites",
              TOLD,
              TELLER));

  private static ReattributeLowLevelConcern to(UUID subject, boolean head) {
    return new ReattributeLowLevelConcern(
        CONCERN, subject, null, head, new Words("Demo Right"), WHY);
  }

  private static LowLevelState moved(LowLevelState from, UUID subject) {
    LowLevelState state = from;
    for (LowLevelEvent event :
        LowLevelReattributionPolicy.reattribute(from, to(subject, false), TODAY)) {
      state = state.evolve(event);
    }
    return state;
  }

  private static LowLevelState told(LowLevelState state) {
    var refer = new ReferToLado(CONCERN, TODAY, TELLER, WHY);
    return state.evolve(LowLevelPolicy.refer(state, refer, TODAY).getFirst());
  }

  @Test
  void aboutAnotherPerson() {
    assertThat(
            catchThrowableOfType(
                    Refused.class,
                    () ->
                        LowLevelReattributionPolicy.reattribute(RECORDED, to(WRONG, false), TODAY))
                .rule())
        .isEqualTo("about-another-person");
    var underAnotherKey = new ReattributeLowLevelConcern(CONCERN, RIGHT, WRONG, false, null, WHY);
    assertThat(
            catchThrowableOfType(
                    Refused.class,
                    () -> LowLevelReattributionPolicy.reattribute(RECORDED, underAnotherKey, TODAY))
                .rule())
        .as("whose file was erased and begun anew")
        .isEqualTo("about-another-person");
  }

  @Test
  void whatWasToldAndNotedIsSealedForTheRightPersonAndTheReasonForTheOther() {
    LowLevelState noted =
        RECORDED
            .evolve(new LowLevelNoted(CONCERN, WRONG, THAT_DAY, SPOKE))
            .evolve(new LowLevelNoted(CONCERN, WRONG, THAT_DAY, Words.UNAVAILABLE));
    List<LowLevelEvent> events =
        LowLevelReattributionPolicy.reattribute(noted, to(RIGHT, true), TODAY);
    assertThat(events)
        .containsExactly(
            new LowLevelReattributed(CONCERN, WRONG, TODAY, WHY),
            new LowLevelRecorded(
                CONCERN,
                RIGHT,
                null,
                THAT_DAY,
                SCHOOL,
                new Words("Demo Right"),
                "favourites",
                TOLD,
                TELLER),
            new TrustTold(CONCERN, RIGHT, TODAY),
            new LowLevelNoted(CONCERN, RIGHT, THAT_DAY, SPOKE));
    assertThat(events).extracting(LowLevelEvent::sealedUnder).startsWith("staff:" + WRONG);
    assertThat(events.subList(1, 4))
        .extracting(LowLevelEvent::sealedUnder)
        .containsOnly("staff:" + RIGHT);
  }

  @Test
  void anOutcomeWasAboutTheOtherSoItIsOpenAgain() {
    var guided = new ConcludeLowLevelConcern(CONCERN, TODAY, "guidance", TOLD);
    LowLevelState over =
        RECORDED.evolve(
            LowLevelPolicy.conclude(RECORDED, guided, TODAY, new PolicyData()).getFirst());
    assertThat(over.status()).isEqualTo("concluded");
    assertThat(moved(over, RIGHT).status()).isEqualTo("open");
  }

  @Test
  void theLadoIsToBeToldAgainUntilThatIsRecordedOrItIsAboutTheSamePersonAgain() {
    LowLevelState moved = moved(told(RECORDED), RIGHT);
    assertThat(moved.status()).isEqualTo("lado-again");
    assertThat(moved.lado()).isFalse();
    var guided = new ConcludeLowLevelConcern(CONCERN, TODAY, "guidance", TOLD);
    assertThat(
            moved
                .evolve(LowLevelPolicy.conclude(moved, guided, TODAY, new PolicyData()).getFirst())
                .status())
        .as("an outcome does not tell them")
        .isEqualTo("lado-again");
    assertThat(told(moved).status()).isEqualTo("lado");
    assertThat(moved(moved, WRONG).status()).as("undone").isEqualTo("lado");
    assertThat(moved(told(moved), WRONG).status()).isEqualTo("lado-again");
  }
}
