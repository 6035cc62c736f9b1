package waymark.cases.safeguarding.concern;

import java.util.Locale;

/**
 * Where a concern stands: nobody has taken it up; somebody looks; others are waited for; closed.
 */
public enum ConcernStatus {
  NEW,
  LOOKING,
  WAITING,
  CLOSED;

  /** As it is written outside of this program. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
