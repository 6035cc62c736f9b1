package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.Refused;

/** What may be put right about a person. Whose the sign-in is already, is settled before. */
public final class PersonCorrectionPolicy {
  private PersonCorrectionPolicy() {}

  /**
   * One's own sign-in is corrected by somebody else: mistyped, it would lock its holder out.
   *
   * @return nothing where it stands so already
   * @throws Refused {@code sign-in-by-another}
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
    return List.of(now);
  }
}
