package waymark.ledger.feed;

import java.time.Duration;

/** The watermark as its reader moves it and others wait for it. */
final class Mark implements Watermark {
  private long position;

  synchronized void reached(long now) {
    position = now;
    notifyAll();
  }

  @Override
  public synchronized long position() {
    return position;
  }

  @Override
  public synchronized boolean await(long wanted, Duration atMost) {
    long until = System.nanoTime() + atMost.toNanos();
    while (position < wanted) {
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      try {
        wait(left);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
