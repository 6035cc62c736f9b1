package waymark.ledger.http;

/**
 * The state somebody decided on: the last sequence of the stream as they saw it, from {@code
 * If-Match}. As a controller's parameter it makes the header required (428).
 */
public record ExpectedSeq(long seq) {

  /** Refuses (412) when the stream has moved on since. */
  public void check(long currentSeq) {
    if (seq != currentSeq) {
      throw Problem.stale(currentSeq);
    }
  }
}
