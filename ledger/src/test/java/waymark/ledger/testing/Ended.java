package waymark.ledger.testing;

import java.util.concurrent.TimeUnit;

/** How a process ended that a test started and that is to end by itself. */
public final class Ended {

  /** Beyond what any of these processes waits for itself, so that it can say what did not come. */
  private static final long MINUTES = 5;

  private Ended() {}

  /**
   * Its exit status: 137 where it died at its crash point.
   *
   * @throws AssertionError when it still runs after 5 minutes; it is ended then
   */
  public static int status(Process process) throws InterruptedException {
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(
          "still running after %d minutes, and ended now: %s"
              .formatted(MINUTES, process.info().commandLine().orElse("process " + process.pid())));
    }
    return process.exitValue();
  }
}
