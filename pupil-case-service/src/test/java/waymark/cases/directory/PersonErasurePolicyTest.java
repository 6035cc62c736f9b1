package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.Refused;

/** A member of staff who has left is erased by two people. */
class PersonErasurePolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final UUID PERSON = UUID.fromString("c7b1b0f2-1c0a-4a53-9b43-2d7b8f6a1e66");
  private static final UUID GRANT = UUID.fromString("e2a5b2b1-6b1c-4b64-b9b5-4a0b8e0a1f88");
  private static final PersonState LEAVER =
      PersonState.NONE.evolve(
          new PersonAdded(PERSON, "subject", new PersonName("Wrenna Thistlecott"), TODAY));
  private static final PersonState ASKED =
      LEAVER.evolve(new PersonErasureRequested(PERSON, "retention-ended", "one", TODAY));
  private static final RequestPersonErasure REQUEST =
      new RequestPersonErasure(PERSON, "retention-ended", TODAY, "one");

  @Test
  void onlyWhoHasLeftIsErased() {
    var holds =
        LEAVER.evolve(
            new RoleGranted(
                GRANT, PERSON, Roles.SENCO, UUID.randomUUID(), List.of(), TODAY, null, TODAY));
    refusedBy("person-has-left", () -> PersonErasurePolicy.request(holds, REQUEST, TODAY));
    var leaving = holds.evolve(new RoleWithdrawn(GRANT, PERSON, TODAY.plusDays(1), TODAY));
    refusedBy("person-has-left", () -> PersonErasurePolicy.request(leaving, REQUEST, TODAY));
    var ended = holds.evolve(new RoleWithdrawn(GRANT, PERSON, TODAY, TODAY));
    assertThat(PersonErasurePolicy.request(ended, REQUEST, TODAY)).hasSize(1);
    var back =
        ASKED.evolve(
            new RoleGranted(
                GRANT, PERSON, Roles.SENCO, UUID.randomUUID(), List.of(), TODAY, null, TODAY));
    refusedBy(
        "person-has-left",
        () ->
            PersonErasurePolicy.approve(
                back, new ApprovePersonErasure(PERSON, TODAY, "two"), TODAY));
  }

  @Test
  void keptUntilDueIsWhoeverIsToGoBecauseTheTimeIsOver() {
    LocalDate tomorrow = TODAY.plusDays(1);
    for (LocalDate due : new LocalDate[] {tomorrow, null}) {
      refusedBy(
          "kept-until-due",
          () ->
              PersonErasurePolicy.request(
                  LEAVER, new RequestPersonErasure(PERSON, "retention-ended", due, "one"), TODAY));
      refusedBy(
          "kept-until-due",
          () ->
              PersonErasurePolicy.approve(
                  ASKED, new ApprovePersonErasure(PERSON, due, "two"), TODAY));
    }
    var earlier = new RequestPersonErasure(PERSON, "recorded-unlawfully", tomorrow, "one");
    assertThat(PersonErasurePolicy.request(LEAVER, earlier, TODAY)).hasSize(1);
  }

  @Test
  void whoeverAskedDoesNotApprove() {
    refusedBy(
        "erasure-by-two",
        () ->
            PersonErasurePolicy.approve(
                ASKED, new ApprovePersonErasure(PERSON, TODAY, "one"), TODAY));
    assertThat(
            PersonErasurePolicy.approve(
                ASKED, new ApprovePersonErasure(PERSON, TODAY, "two"), TODAY))
        .containsExactly(new PersonErasureApproved(PERSON, TODAY));
  }

  @Test
  void itIsAskedForOnceAndCanBeDeclined() {
    refusedBy("erasure-requested-once", () -> PersonErasurePolicy.request(ASKED, REQUEST, TODAY));
    refusedBy(
        "erasure-requested",
        () -> PersonErasurePolicy.decline(LEAVER, new DeclinePersonErasure(PERSON), TODAY));
    var declined = PersonErasurePolicy.decline(ASKED, new DeclinePersonErasure(PERSON), TODAY);
    assertThat(PersonErasurePolicy.request(ASKED.evolve(declined.getFirst()), REQUEST, TODAY))
        .hasSize(1);
  }

  @Test
  void fromTheDecisionOnNothingElseIsRecorded() {
    var approved = ASKED.evolve(new PersonErasureApproved(PERSON, TODAY));
    refusedBy("person-erased", () -> PersonErasurePolicy.stillOpen(approved));
    var announced = PersonErasurePolicy.erased(approved, new RecordPersonErased(PERSON), TODAY);
    var erased = approved.evolve(announced.getFirst());
    refusedBy("person-erased", () -> PersonErasurePolicy.stillOpen(erased));
    assertThat(PersonErasurePolicy.erased(erased, new RecordPersonErased(PERSON), TODAY)).isEmpty();
  }

  private static void refusedBy(String rule, ThrowingCallable decision) {
    Refused refused = catchThrowableOfType(Refused.class, decision);
    assertThat(refused).as("refused by " + rule).isNotNull();
    assertThat(refused.rule()).isEqualTo(rule);
  }
}
