package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.HoldLifted;
import waymark.cases.pupil.HoldPlaced;
import waymark.cases.pupil.Holds;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.Refused;

/**
 * A legal hold keeps a record that a claim, an inquiry or a request still needs (UK GDPR, Articles
 * 17(3) and 18(1); Data Protection Act 2018, section 173). Several can stand at once; each ends by
 * itself. What they forbid: {@link Holds}.
 */
public final class HoldPolicy {
  private HoldPolicy() {}

  /**
   * @throws Refused {@code hold-reason}
   */
  public static List<PupilEvent> place(PlaceHold c, LocalDate today, PolicyInForce policy) {
    boolean known =
        c.reason().equals(Holds.SUBJECT_ACCESS)
            || policy.code(PolicyInForce.HOLD_REASONS, c.reason(), today).isPresent();
    if (!known) {
      throw Refused.rule("hold-reason", "/reason", "Choose a reason from the list.");
    }
    return List.of(new HoldPlaced(c.pupil(), today, c.hold(), c.reason(), c.note()));
  }

  /**
   * @throws Refused {@code hold-stands}
   */
  public static List<PupilEvent> lift(PupilState state, LiftHold c, LocalDate today) {
    Holds.requireStanding(state.holds(), c.hold());
    return List.of(new HoldLifted(c.pupil(), today, c.hold(), c.note()));
  }
}
