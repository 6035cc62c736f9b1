package waymark.ledger.http;

/**
 * The state somebody decided on, from {@code If-Match}: the last sequence of the stream as they saw
 * it, or another number that stands for what they saw. As a controller's parameter it makes the
 * header required (428).
 */
public record ExpectedSeq(long seq) {

  /** Refuses (412) when the stream has moved on since. */
  public void check(long currentSeq) {
    if (seq != currentSeq) {
      throw Problem.stale(currentSeq);
    }
  }
}
