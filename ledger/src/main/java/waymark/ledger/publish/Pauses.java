package waymark.ledger.publish;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** How a publisher's thread waits: until it is called, or for good when it is closed. */
final class Pauses {

  private final Semaphore woken = new Semaphore(0);
  private final CountDownLatch closing = new CountDownLatch(1);

  void wake() {
    if (woken.availablePermits() == 0) {
      woken.release();
    }
  }

  boolean awaitWake(Duration atMost) {
    try {
      boolean called = woken.tryAcquire(atMost.toNanos(), NANOSECONDS);
      woken.drainPermits();
      return called;
    } catch (InterruptedException e) {
      closing.countDown();
      return false;
    }
  }

  /** Whether it was closed, or is within this time. */
  boolean closed(Duration within) {
    try {
      return closing.await(within.toNanos(), NANOSECONDS);
    } catch (InterruptedException e) {
      closing.countDown();
      return true;
    }
  }

  void close() {
    closing.countDown();
    wake();
  }
}
