package waymark.recruitment.candidate;

/** Somebody recorded something of the candidate after the sender's screen was drawn. */
public final class ChangedSince extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long seq;

  ChangedSince(long seq) {
    super("changed since");
    this.seq = seq;
  }

  /** The candidate's newest event now. */
  public long seq() {
    return seq;
  }
}
