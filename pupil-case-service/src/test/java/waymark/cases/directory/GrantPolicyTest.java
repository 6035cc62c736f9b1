package waymark.cases.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Refused;

class GrantPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final UUID PERSON = UUID.randomUUID();
  private static final UUID SCHOOL = UUID.randomUUID();
  private static final UUID GRANT = UUID.randomUUID();

  private final PersonState known =
      PersonState.NONE.evolve(
          new PersonAdded(PERSON, "tamsin", new PersonName("Tamsin Oakhollow"), TODAY));

  @Test
  void aSignInBelongsToOnePerson() {
    var add = new AddPerson(PERSON, "tamsin", new PersonName("Somebody Else"), null);
    refusedBy("person-once", () -> GrantPolicy.add(known, add, TODAY));
  }

  @Test
  void anAddressIsRecordedApartFromWhomItBelongsTo() {
    var email = EmailAddress.of(" tamsin@school.example ");
    var add = new AddPerson(PERSON, "tamsin", new PersonName("Tamsin Oakhollow"), email);
    assertThat(GrantPolicy.add(PersonState.NONE, add, TODAY))
        .last()
        .isEqualTo(new PersonEmailSet(PERSON, new EmailAddress("tamsin@school.example"), TODAY));
  }

  @Test
  void anAddressIsOneAddress() {
    for (var raw : List.of("", "tamsin", "a@b", "a@b.example,c@d.example", "A <a@b.example>")) {
      assertThatThrownBy(() -> EmailAddress.of(raw)).isInstanceOf(InvalidValue.class);
    }
  }

  @Test
  void theFirstAdministratorIsAddedAndGrantedAtOnce() {
    var first = new AddFirstAdministrator(PERSON, "ada", new PersonName("Ada Thornquist"), GRANT);
    assertThat(GrantPolicy.addFirst(PersonState.NONE, first, TODAY))
        .extracting(e -> e.getClass().getSimpleName())
        .containsExactly("PersonAdded", "RoleGranted");
    refusedBy("first-administrator-once", () -> GrantPolicy.addFirst(known, first, TODAY));
  }

  @Test
  void aRoleIsOneTheTrustHas() {
    refusedBy("role-known", () -> grant(known, "wizard", SCHOOL, null));
  }

  @Test
  void aSchoolsRoleIsHeldAtASchoolAndATrustsRoleIsNot() {
    refusedBy("role-has-its-place", () -> grant(known, "senco", null, null));
    refusedBy("role-has-its-place", () -> grant(known, "trust-director", SCHOOL, null));
    assertThat(grant(known, "senco", SCHOOL, null)).hasSize(1);
    assertThat(grant(known, "trust-director", null, null)).hasSize(1);
  }

  @Test
  void aGrantEndsAfterItBegins() {
    refusedBy(
        "grant-ends-after-it-begins", () -> grant(known, "senco", SCHOOL, TODAY.minusDays(1)));
  }

  @Test
  void theSameRoleThereIsHeldOnceAtATime() {
    PersonState granted = known.evolve(grant(known, "senco", SCHOOL, null).getFirst());
    refusedBy("grant-once", () -> grant(granted, "senco", SCHOOL, null));
    assertThat(grant(granted, "senco", UUID.randomUUID(), null)).as("at another school").hasSize(1);
  }

  @Test
  void aGrantIsWithdrawnOnce() {
    PersonState granted = known.evolve(grant(known, "senco", SCHOOL, null).getFirst());
    var withdraw = new WithdrawRole(PERSON, GRANT, TODAY);
    List<DirectoryEvent> events = GrantPolicy.withdraw(granted, withdraw, TODAY);
    assertThat(events).containsExactly(new RoleWithdrawn(GRANT, PERSON, TODAY, TODAY));
    refusedBy(
        "grant-held",
        () -> GrantPolicy.withdraw(granted.evolve(events.getFirst()), withdraw, TODAY));
  }

  @Test
  void aGrantWithdrawnAsOfADayToComeIsHeldUntilThenAndTakenBackEarlier() {
    PersonState ending =
        known
            .evolve(grant(known, "senco", SCHOOL, null).getFirst())
            .evolve(new RoleWithdrawn(GRANT, PERSON, TODAY.plusDays(30), TODAY));
    refusedBy("grant-once", () -> grant(ending, "senco", SCHOOL, null));
    List<DirectoryEvent> atOnce =
        GrantPolicy.withdraw(ending, new WithdrawRole(PERSON, GRANT, TODAY), TODAY);
    assertThat(atOnce).containsExactly(new RoleWithdrawn(GRANT, PERSON, TODAY, TODAY));
    assertThat(ending.evolve(atOnce.getFirst()).grants()).isEmpty();
  }

  @Test
  void aRoleHeldInClassesNamesThemAndNoOtherDoes() {
    refusedBy("role-names-classes", () -> grant(known, "class-teacher", SCHOOL, null));
    refusedBy("role-names-classes", () -> grant(known, "senco", SCHOOL, null, "6A"));
    assertThat(grant(known, "class-teacher", SCHOOL, null, "6A")).hasSize(1);
    assertThat(grant(known, "teaching-assistant", SCHOOL, null, "6A", "6B")).hasSize(1);
  }

  @Test
  void aGrantIsChangedToOtherDaysAndClasses() {
    PersonState granted =
        known.evolve(grant(known, "class-teacher", SCHOOL, null, "6A").getFirst());
    var change = change(TODAY.minusDays(3), TODAY.plusDays(3), "6B");
    List<DirectoryEvent> events = GrantPolicy.change(granted, change, TODAY);
    assertThat(events)
        .containsExactly(
            new GrantChanged(
                GRANT, PERSON, List.of("6B"), TODAY.minusDays(3), TODAY.plusDays(3), TODAY));
    assertThat(GrantPolicy.change(granted.evolve(events.getFirst()), change, TODAY))
        .as("it says so already")
        .isEmpty();
  }

  @Test
  void aChangedGrantKeepsTheRulesOfANewOne() {
    PersonState granted =
        known.evolve(grant(known, "class-teacher", SCHOOL, null, "6A").getFirst());
    refusedBy("role-names-classes", () -> GrantPolicy.change(granted, change(TODAY, null), TODAY));
    refusedBy(
        "grant-ends-after-it-begins",
        () -> GrantPolicy.change(granted, change(TODAY, TODAY.minusDays(1), "6A"), TODAY));
    PersonState next =
        granted
            .evolve(new GrantChanged(GRANT, PERSON, List.of("6A"), TODAY, TODAY, TODAY))
            .evolve(
                new RoleGranted(
                    UUID.randomUUID(),
                    PERSON,
                    "class-teacher",
                    SCHOOL,
                    List.of("6B"),
                    TODAY.plusDays(1),
                    null,
                    TODAY));
    refusedBy("grant-once", () -> GrantPolicy.change(next, change(TODAY, null, "6A"), TODAY));
    assertThat(GrantPolicy.change(next, change(TODAY.minusDays(9), TODAY, "6A"), TODAY)).hasSize(1);
  }

  @Test
  void aWithdrawnGrantIsChangedNoMore() {
    PersonState gone =
        known
            .evolve(grant(known, "class-teacher", SCHOOL, null, "6A").getFirst())
            .evolve(new RoleWithdrawn(GRANT, PERSON, TODAY, TODAY));
    refusedBy("grant-held", () -> GrantPolicy.change(gone, change(TODAY, null, "6B"), TODAY));
  }

  @Test
  void nobodyGivesThemselfARole() {
    refusedBy("role-by-another", () -> GrantPolicy.byAnother(PERSON, PERSON.toString()));
    GrantPolicy.byAnother(PERSON, GRANT.toString());
  }

  private static ChangeGrant change(LocalDate from, @Nullable LocalDate until, String... classes) {
    return new ChangeGrant(PERSON, GRANT, List.of(classes), from, until);
  }

  private static List<DirectoryEvent> grant(
      PersonState state,
      String role,
      @Nullable UUID school,
      @Nullable LocalDate until,
      String... classes) {
    return GrantPolicy.grant(
        state, new GrantRole(PERSON, GRANT, role, school, List.of(classes), TODAY, until), TODAY);
  }

  private static void refusedBy(String rule, ThrowingCallable decision) {
    assertThat(catchThrowableOfType(Refused.class, decision).rule()).isEqualTo(rule);
  }
}
