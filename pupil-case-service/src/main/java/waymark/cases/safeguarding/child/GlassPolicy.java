package waymark.cases.safeguarding.child;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;

/**
 * In an emergency a head teacher reads a child's chronology without being a safeguarding lead: for
 * a short time, with a reason, and the safeguarding leads are told at once.
 */
final class GlassPolicy {
  static final String MINUTES = "break-glass-minutes";
  private static final BigDecimal STARTER = new BigDecimal("60");
  private static final int A_DAY = 24 * 60;

  private GlassPolicy() {}

  /**
   * @throws Refused {@code glass-open} when the person reads by an earlier opening still
   */
  static List<ChildEvent> open(BreakGlass c, LocalDate today, PolicyInForce policy) {
    if (c.open()) {
      throw Refused.rule("glass-open", "You have this chronology open already.");
    }
    int minutes = policy.number(MINUTES, today).orElse(STARTER).intValue();
    Instant until = c.now().plus(Duration.ofMinutes(Math.clamp(minutes, 1, A_DAY)));
    return List.of(
        new GlassBroken(
            c.pupil(), c.opening(), today, c.school(), c.reason(), until, c.openedBy()));
  }

  /**
   * @throws Refused {@code glass-seen-once}
   */
  static List<ChildEvent> acknowledge(ChildState state, AcknowledgeGlass c, LocalDate today) {
    GlassOpening opening = state.opening();
    if (opening == null) {
      throw new NoSuchPupil();
    }
    if (opening.acknowledged()) {
      throw Refused.rule("glass-seen-once", "Somebody has noted this opening already.");
    }
    return List.of(new GlassAcknowledged(c.pupil(), c.opening(), today));
  }
}
