package waymark.ledger.feed;

import java.time.Duration;

/** How far a reader has read without a hole. */
public interface Watermark {
  /** The last position up to which every event has been seen; 0 before the first. */
  long position();

  /**
   * Waits until the position is reached.
   *
   * @return whether it was, within the time
   */
  boolean await(long position, Duration atMost);
}
