package waymark.cases.safeguarding.lowlevel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import waymark.cases.pupil.Refused;

/** A low-level concern that was recorded about the wrong person becomes another one's. */
final class LowLevelReattributionPolicy {
  private LowLevelReattributionPolicy() {}

  /**
   * All of it is one commit: there is no moment at which it is about nobody, or about two. What was
   * told and noted comes along; outcomes and what the LADO was told were about the other one.
   *
   * @throws Refused {@code about-another-person}
   */
  static List<LowLevelEvent> reattribute(
      LowLevelState state, ReattributeLowLevelConcern c, LocalDate today) {
    LowLevelRecorded left = Objects.requireNonNull(state.recorded());
    if (c.whom().equals(left.whom())) {
      throw Refused.rule(
          "about-another-person", "/subject", "This concern is about that person already.");
    }
    List<LowLevelEvent> events = new ArrayList<>();
    events.add(new LowLevelReattributed(c.concern(), left.subject(), today, c.reason()));
    events.add(left.about(c.subject(), c.person(), c.name()));
    if (c.aboutHead()) {
      events.add(new TrustTold(c.concern(), c.subject(), today));
    }
    state.notes().forEach(note -> events.add(note.about(c.subject())));
    return events;
  }
}
