package waymark.journeys.faults;

/** What holds after any fault. */
public enum Invariant {
  /** Every acknowledged command stands once in the log, where its sender was told. */
  ACKNOWLEDGED_ONCE,
  /**
   * A command of which its sender knows no answer stands there once at most; a refused one never.
   */
  UNACKNOWLEDGED_AT_MOST_ONCE,
  /** Positions and streams have no gap, the tree over the log is the one that was signed. */
  RECORD_VERIFIES,
  /** On its topic each event of safeguarding stands as it is stored, in the order of the log. */
  PUBLISHED_IN_ORDER,
  /** Each reader has taken in each event of each case once, in order, and nothing else. */
  READER_IN_ORDER,
  /** The read models are what a pure fold of the log gives. */
  READ_MODELS_ARE_THE_FOLD
}
