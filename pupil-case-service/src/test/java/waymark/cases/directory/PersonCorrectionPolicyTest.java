package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.Refused;

class PersonCorrectionPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final UUID PERSON = UUID.randomUUID();
  private static final PersonName MISSPELT = new PersonName("Tamzin Oakholow");
  private static final PersonName NAME = new PersonName("Tamsin Oakhollow");

  private final PersonState known =
      PersonState.NONE.evolve(new PersonAdded(PERSON, "tamsin", MISSPELT, TODAY.minusYears(1)));

  @Test
  void aNameAndASignInArePutRight() {
    var correct = new CorrectPerson(PERSON, "t.oakhollow", NAME, "somebody");
    var events = PersonCorrectionPolicy.correct(known, correct, TODAY);
    assertThat(events).containsExactly(new PersonCorrected(PERSON, "t.oakhollow", NAME, TODAY));
    var now = known.evolve(events.getFirst());
    assertThat(now.person())
        .isEqualTo(new PersonAdded(PERSON, "t.oakhollow", NAME, TODAY.minusYears(1)));
    assertThat(PersonCorrectionPolicy.correct(now, correct, TODAY)).as("already so").isEmpty();
  }

  @Test
  void ofSomebodyWhoWasGivenARoleASignInIsProposedAlsoOnceItIsWithdrawn() {
    var grant = UUID.randomUUID();
    var given =
        new RoleGranted(
            grant, PERSON, "senco", UUID.randomUUID(), List.of(), TODAY.minusDays(9), null, TODAY);
    var holder = known.evolve(given);
    var correct = new CorrectPerson(PERSON, "t.oakhollow", NAME, "somebody");
    var name = new PersonCorrected(PERSON, "tamsin", NAME, TODAY);
    var proposed = new SignInProposed(PERSON, "t.oakhollow", "somebody", TODAY);
    assertThat(PersonCorrectionPolicy.correct(holder, correct, TODAY))
        .as("a name is right at once")
        .containsExactly(name, proposed);
    var former = holder.evolve(new RoleWithdrawn(grant, PERSON, TODAY.minusDays(1), TODAY));
    assertThat(former.grants()).isEmpty();
    assertThat(PersonCorrectionPolicy.correct(former.evolve(name), correct, TODAY))
        .containsExactly(proposed);
  }

  @Test
  void ownNamesAreCorrectedByTheirHoldersOwnSignInsAreNot() {
    String self = PERSON.toString();
    var name = new CorrectPerson(PERSON, "tamsin", NAME, self);
    assertThat(PersonCorrectionPolicy.correct(known, name, TODAY)).hasSize(1);
    var signIn = new CorrectPerson(PERSON, "tamsim", NAME, self);
    var refused =
        catchThrowableOfType(
            Refused.class, () -> PersonCorrectionPolicy.correct(known, signIn, TODAY));
    assertThat(refused.rule()).isEqualTo("sign-in-by-another");
    assertThat(refused.pointer()).isEqualTo("/subject");
  }
}
