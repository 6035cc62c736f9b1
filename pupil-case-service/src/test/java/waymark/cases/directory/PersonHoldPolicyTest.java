package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.Refused;

/** While a legal hold stands a member of staff is not erased. */
class PersonHoldPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final UUID PERSON = UUID.fromString("c7b1b0f2-1c0a-4a53-9b43-2d7b8f6a1e66");
  private static final UUID HOLD = UUID.fromString("5b8f0c1e-2d3a-4c4b-8e5f-6a7b8c9d0e1f");
  private static final PersonState LEAVER =
      PersonState.NONE.evolve(
          new PersonAdded(PERSON, "subject", new PersonName("Wrenna Thistlecott"), TODAY));
  private static final PersonHoldPlaced PLACED =
      new PersonHoldPlaced(PERSON, HOLD, "inquiry", "one", TODAY);

  @Test
  void whileAHoldStandsErasureIsNeitherAskedForNorApproved() {
    var held = LEAVER.evolve(PLACED);
    var request = new RequestPersonErasure(PERSON, "retention-ended", TODAY, "one");
    refusedBy("legal-hold", () -> PersonErasurePolicy.request(held, request, TODAY));
    var heldSince =
        LEAVER
            .evolve(new PersonErasureRequested(PERSON, "retention-ended", "one", TODAY))
            .evolve(PLACED);
    var approve = new ApprovePersonErasure(PERSON, TODAY, "two");
    refusedBy("legal-hold", () -> PersonErasurePolicy.approve(heldSince, approve, TODAY));
    var free = heldSince.evolve(new PersonHoldLifted(PERSON, HOLD, TODAY));
    assertThat(PersonErasurePolicy.approve(free, approve, TODAY)).hasSize(1);
  }

  @Test
  void whoeverPlacedAHoldDoesNotLiftIt() {
    var held = LEAVER.evolve(PLACED);
    refusedBy(
        "hold-lifted-by-another",
        () -> PersonHoldPolicy.lift(held, new LiftPersonHold(PERSON, HOLD, "one"), TODAY));
    var lift = new LiftPersonHold(PERSON, HOLD, "two");
    var lifted = PersonHoldPolicy.lift(held, lift, TODAY);
    assertThat(lifted).containsExactly(new PersonHoldLifted(PERSON, HOLD, TODAY));
    var after = held.evolve(lifted.getFirst());
    refusedBy("hold-stands", () -> PersonHoldPolicy.lift(after, lift, TODAY));
  }

  private static void refusedBy(String rule, ThrowingCallable decision) {
    Refused refused = catchThrowableOfType(Refused.class, decision);
    assertThat(refused).as("refused by " + rule).isNotNull();
    assertThat(refused.rule()).isEqualTo(rule);
  }
}
