package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Refused;

/**
 * Whoever holds a person's sign-in is that person here, with all their roles: so once they were
 * given one, another sign-in is proposed by one and confirmed by somebody else.
 */
public final class SignInPolicy {
  private SignInPolicy() {}

  /**
   * A name that is put right with it is right at once.
   *
   * @throws Refused {@code sign-in-proposed-once}
   */
  static List<DirectoryEvent> propose(PersonState state, CorrectPerson c, LocalDate today) {
    if (state.signIn().proposed() != null) {
      throw Refused.rule(
          "sign-in-proposed-once",
          "/subject",
          "Another sign-in is proposed for this person already. Have it confirmed or take it back first.");
    }
    var proposed = new SignInProposed(c.person(), c.subject(), c.by(), today);
    PersonAdded known = state.person();
    return known == null || known.name().equals(c.name())
        ? List.of(proposed)
        : List.of(new PersonCorrected(c.person(), known.subject(), c.name(), today), proposed);
  }

  /**
   * The person themself confirms only where no second administrator could.
   *
   * @throws Refused {@code sign-in-proposed}, {@code sign-in-by-two} or {@code sign-in-by-another}
   */
  public static List<DirectoryEvent> confirm(PersonState state, ConfirmSignIn c, LocalDate today) {
    SignInProposed proposed = proposed(state, c.subject());
    if (c.by().equals(proposed.proposedBy())) {
      throw Refused.rule(
          "sign-in-by-two",
          "You proposed this sign-in yourself. Another trust administrator confirms it. If there is none, the person does, signed in as before, or somebody whom you make trust administrator until the person has come in by it.");
    }
    if (c.others() && c.by().equals(c.person().toString())) {
      throw Refused.rule(
          "sign-in-by-another",
          "Nobody confirms their own sign-in where another trust administrator can. Ask one who did not propose it.");
    }
    PersonAdded known = Objects.requireNonNull(state.person());
    return List.of(new PersonCorrected(c.person(), proposed.subject(), known.name(), today));
  }

  /**
   * @throws Refused {@code sign-in-proposed}
   */
  public static List<DirectoryEvent> takeBack(
      PersonState state, TakeBackSignIn c, LocalDate today) {
    var _ = proposed(state, null);
    return List.of(new SignInTakenBack(c.person(), today));
  }

  /** Nothing where it is recorded already, or they have another sign-in by now. */
  public static List<DirectoryEvent> cameIn(
      PersonState state, RecordAdministratorCameIn c, LocalDate today) {
    PersonAdded known = state.person();
    return state.signIn().cameIn() || known == null || !known.subject().equals(c.subject())
        ? List.of()
        : List.of(new AdministratorCameIn(c.person(), today));
  }

  /**
   * @param seen which one is decided about; null for whichever there is
   */
  private static SignInProposed proposed(PersonState state, @Nullable String seen) {
    SignInProposed proposed = state.signIn().proposed();
    if (proposed == null || (seen != null && !seen.equals(proposed.subject()))) {
      throw Refused.rule(
          "sign-in-proposed",
          "No such sign-in is proposed for this person, or it has been decided. Look at the page again.");
    }
    return proposed;
  }
}
