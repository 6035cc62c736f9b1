package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.Refused;

class SignInPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final UUID PERSON = UUID.randomUUID();
  private static final String PROPOSER = UUID.randomUUID().toString();
  private static final String SECOND = UUID.randomUUID().toString();
  private static final PersonName NAME = new PersonName("Tamsin Oakhollow");

  private final PersonState holder =
      PersonState.NONE
          .evolve(new PersonAdded(PERSON, "old", NAME, TODAY.minusYears(1)))
          .evolve(
              new RoleGranted(
                  UUID.randomUUID(),
                  PERSON,
                  "dsl",
                  UUID.randomUUID(),
                  List.of(),
                  TODAY.minusYears(1),
                  null,
                  TODAY.minusYears(1)));
  private final PersonState proposed =
      holder.evolve(new SignInProposed(PERSON, "new", PROPOSER, TODAY));

  @Test
  void aSecondPersonConfirmsAndOnlyThenItCounts() {
    assertThat(proposed.person()).isEqualTo(holder.person());
    var events = SignInPolicy.confirm(proposed, by(SECOND, true), TODAY);
    assertThat(events).containsExactly(new PersonCorrected(PERSON, "new", NAME, TODAY));
    var now = proposed.evolve(events.getFirst());
    assertThat(now.person().subject()).isEqualTo("new");
    refusedBy("sign-in-proposed", () -> SignInPolicy.confirm(now, by(SECOND, true), TODAY));
  }

  @Test
  void nobodyConfirmsWhatTheyProposedAlsoWhereNobodyElseCould() {
    refusedBy("sign-in-by-two", () -> SignInPolicy.confirm(proposed, by(PROPOSER, true), TODAY));
    refusedBy("sign-in-by-two", () -> SignInPolicy.confirm(proposed, by(PROPOSER, false), TODAY));
  }

  @Test
  void thePersonConfirmsTheirOwnOnlyWhereThereIsNoSecondAdministrator() {
    String self = PERSON.toString();
    refusedBy("sign-in-by-another", () -> SignInPolicy.confirm(proposed, by(self, true), TODAY));
    assertThat(SignInPolicy.confirm(proposed, by(self, false), TODAY)).hasSize(1);
  }

  @Test
  void whatWasSeenIsWhatIsConfirmed() {
    var other = new ConfirmSignIn(PERSON, "another", SECOND, true);
    refusedBy("sign-in-proposed", () -> SignInPolicy.confirm(proposed, other, TODAY));
  }

  @Test
  void oneWaitsAtATimeAndIsTakenBack() {
    var again = new CorrectPerson(PERSON, "third", NAME, SECOND);
    refusedBy(
        "sign-in-proposed-once", () -> PersonCorrectionPolicy.correct(proposed, again, TODAY));
    var takeBack = new TakeBackSignIn(PERSON);
    var events = SignInPolicy.takeBack(proposed, takeBack, TODAY);
    var kept = proposed.evolve(events.getFirst());
    assertThat(kept).isEqualTo(holder);
    refusedBy("sign-in-proposed", () -> SignInPolicy.takeBack(kept, takeBack, TODAY));
    assertThat(PersonCorrectionPolicy.correct(kept, again, TODAY)).hasSize(1);
  }

  @Test
  void aNamePutRightLeavesWhatIsProposed() {
    var name = new CorrectPerson(PERSON, "old", new PersonName("Tamsin Oakhollow-Reed"), SECOND);
    var events = PersonCorrectionPolicy.correct(proposed, name, TODAY);
    assertThat(proposed.evolve(events.getFirst()).signIn()).isEqualTo(proposed.signIn());
  }

  /** As they were recorded before anybody was asked to confirm. */
  @Test
  void whatWasCorrectedEarlierStays() {
    var corrected = holder.evolve(new PersonCorrected(PERSON, "fresh", NAME, TODAY));
    assertThat(corrected.person().subject()).isEqualTo("fresh");
    assertThat(corrected.signIn().proposed()).isNull();
  }

  private static ConfirmSignIn by(String who, boolean others) {
    return new ConfirmSignIn(PERSON, "new", who, others);
  }

  private static void refusedBy(String rule, ThrowingCallable decision) {
    assertThat(catchThrowableOfType(Refused.class, decision).rule()).isEqualTo(rule);
  }
}
