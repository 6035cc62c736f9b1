package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.Refused;

/** What may be put right about a person. Whose the sign-in is already, is settled before. */
public final class PersonCorrectionPolicy {
  private PersonCorrectionPolicy() {}

  /**
   * A name is right at once, and so is the sign-in of somebody who was never given a role; any
   * other sign-in is proposed. One's own is corrected by somebody else.
   *
   * @return nothing where it stands so already
   * @throws Refused {@code sign-in-by-another} or {@code sign-in-proposed-once}
   */
  public static List<DirectoryEvent> correct(PersonState state, CorrectPerson c, LocalDate today) {
    PersonAdded known = state.person();
    PersonCorrected now = new PersonCorrected(c.person(), c.subject(), c.name(), today);
    if (known != null && known.subject().equals(c.subject())) {
      return known.name().equals(c.name()) ? List.of() : List.of(now);
    }
    if (c.person().toString().equals(c.by())) {
      throw Refused.rule(
          "sign-in-by-another",
          "/subject",
          "Nobody changes the sign-in by which they come in themself: mistyped, it would lock them out. Ask another trust administrator.");
    }
    return state.signIn().guarded() ? SignInPolicy.propose(state, c, today) : List.of(now);
  }
}
