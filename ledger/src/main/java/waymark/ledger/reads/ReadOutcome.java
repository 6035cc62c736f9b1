package waymark.ledger.reads;

/** What became of it. */
public enum ReadOutcome {
  ANSWERED,
  /** Answered as if what was asked for did not exist, or as not for this role. */
  DENIED
}
