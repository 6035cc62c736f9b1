package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.Holds;
import waymark.cases.pupil.Refused;

/** A legal hold on a member of staff: placed by one trust administrator, lifted by another. */
public final class PersonHoldPolicy {
  private PersonHoldPolicy() {}

  /** The reason is read from the policy in force before this is asked. */
  public static List<DirectoryEvent> place(PlacePersonHold c, LocalDate today) {
    return List.of(new PersonHoldPlaced(c.person(), c.hold(), c.reason(), c.by(), today));
  }

  /**
   * @throws Refused {@code hold-stands} or {@code hold-lifted-by-another}
   */
  public static List<DirectoryEvent> lift(PersonState state, LiftPersonHold c, LocalDate today) {
    Holds.requireStanding(state.holds().keySet(), c.hold());
    if (c.by().equals(state.holds().get(c.hold()))) {
      throw Refused.rule(
          "hold-lifted-by-another",
          "You placed this hold yourself. Another trust administrator has to lift it.");
    }
    return List.of(new PersonHoldLifted(c.person(), c.hold(), today));
  }
}
