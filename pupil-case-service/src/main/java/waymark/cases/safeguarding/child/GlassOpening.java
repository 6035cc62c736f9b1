package waymark.cases.safeguarding.child;

import java.time.Instant;
import java.util.UUID;

/** A chronology opened in an emergency, and whether a safeguarding lead has seen that it was. */
public record GlassOpening(
    UUID opening, UUID pupil, UUID school, String openedBy, Instant until, boolean acknowledged) {
  static GlassOpening of(GlassBroken g) {
    return new GlassOpening(g.opening(), g.pupil(), g.school(), g.openedBy(), g.until(), false);
  }

  /** Whether this person may read by it at this moment. */
  public boolean lets(String person, Instant now) {
    return openedBy.equals(person) && now.isBefore(until);
  }

  GlassOpening seen() {
    return new GlassOpening(opening, pupil, school, openedBy, until, true);
  }
}
