package waymark.local.stack;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import waymark.local.CannotContinue;

/** Waits until a part answers. */
final class Readiness {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Readiness() {}

  /**
   * Returns when the part is healthy.
   *
   * @throws CannotContinue when it ended or never answered, with its last log lines
   */
  static void await(Home home, Part part, ProcessHandle process) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!part.health().ok()) {
      if (!process.isAlive()) {
        throw new CannotContinue(failure(home, part, "ended while it started"));
      }
      if (System.nanoTime() > end) {
        throw new CannotContinue(failure(home, part, "did not answer in five minutes"));
      }
      pause();
    }
  }

  /** A part that runs elsewhere: it answers now, or the person must see to it. */
  static void check(Part part) {
    if (!part.health().ok()) {
      throw new CannotContinue(
          "The %s at %s does not answer: start it, or correct %s."
              .formatted(part.name(), part.where(), part.where()));
    }
  }

  static String failure(Home home, Part part, String what) {
    return "%s\nThe %s part %s; above are the last lines it wrote. All of them: ./waymark logs %s"
        .formatted(LastLines.of(home.log(part.name())), part.name(), what, part.name());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(150);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotContinue("Interrupted while waiting.", e);
    }
  }
}
