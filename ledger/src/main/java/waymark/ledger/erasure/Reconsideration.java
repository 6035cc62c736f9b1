package waymark.ledger.erasure;

/**
 * What was asked when an erasure was decided is asked anew when it comes to be done, which may be
 * long afterwards: before anything is destroyed, and never after.
 */
@FunctionalInterface
public interface Reconsideration {
  /** Of erasures that are done whatever came between: nothing more is recorded of the person. */
  Reconsideration NONE = (subject, by) -> false;

  /**
   * Where something stands against it by now, records that the erasure lapsed, and why.
   *
   * @param by who decided it
   * @return whether it lapsed
   */
  boolean lapsed(String subject, String by);
}
