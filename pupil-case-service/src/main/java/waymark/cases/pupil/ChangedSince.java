package waymark.cases.pupil;

/** Somebody changed the case after the sender's screen was drawn. */
public final class ChangedSince extends RuntimeException {
  private final long seq;

  public ChangedSince(long seq) {
    super(
        "Somebody has changed this pupil's record since you opened it. Look at it again, then decide.");
    this.seq = seq;
  }

  /** The case's newest event now. */
  public long seq() {
    return seq;
  }
}
