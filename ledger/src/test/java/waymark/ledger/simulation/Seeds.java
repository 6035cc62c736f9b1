package waymark.ledger.simulation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Runs seed after seed. */
public final class Seeds {

  /** A seed that failed, how to run it again, and why. */
  public record Failed(long seed, Throwable cause) {
    @Override
    public String toString() {
      return "Seed %d (again with -Dwaymark.seed=%d): %s".formatted(seed, seed, cause);
    }
  }

  private Seeds() {}

  /**
   * In a process of its own: {@code Seeds <first> <count>}. Says on the last line how it went, and
   * exits with 1 where a seed failed.
   */
  public static void main(String[] arguments) {
    // All of it takes turns, so that a second thread would only have to be woken.
    System.setProperty("jdk.virtualThreadScheduler.parallelism", "1");
    var failed = firstFailing(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]));
    System.out.println(failed.map(Failed::toString).orElse(arguments[1] + " seeds held."));
    System.exit(failed.isPresent() ? 1 : 0);
  }

  /** The first of these seeds under which something did not hold. */
  public static Optional<Failed> firstFailing(long from, long count) {
    ((Logger) LoggerFactory.getLogger("waymark.ledger")).setLevel(Level.OFF);
    for (long seed = from; seed < from + count; seed++) {
      try {
        Simulation.run(seed);
      } catch (RuntimeException | Error e) {
        return Optional.of(new Failed(seed, e));
      }
    }
    return Optional.empty();
  }
}
