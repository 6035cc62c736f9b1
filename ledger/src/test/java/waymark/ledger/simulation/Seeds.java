package waymark.ledger.simulation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.slf4j.LoggerFactory;

/** Runs seed after seed. */
public final class Seeds {

  /** A seed that failed, how to run it again, and why. */
  public record Failed(long seed, Throwable cause) {
    @Override
    public String toString() {
      return "Seed %d: %s. %s".formatted(seed, cause, again(seed));
    }
  }

  static final String BEGUN = "begun: seed ";

  private static boolean traced;

  private Seeds() {}

  /** What to type to run this seed once more. */
  public static String again(long seed) {
    return "Again: ./waymark bench simulate 1 " + seed;
  }

  /**
   * In a process of its own: {@code Seeds <first> <count>}. Says each seed before it runs it, so
   * that it is known where the process dies of it; on the last line how it went. Exits with 1 where
   * a seed failed.
   */
  public static void main(String[] arguments) {
    takeTurnsOnOneThread();
    long first = Long.parseLong(arguments[0]);
    long count = Long.parseLong(arguments[1]);
    for (long seed = first; seed < first + count; seed++) {
      List<Failed> failed = failing(seed, 1, begun -> System.out.println(BEGUN + begun));
      if (!failed.isEmpty()) {
        System.out.println(failed.getFirst());
        System.exit(1);
      }
    }
    System.out.println(count + " seeds held.");
  }

  /** From here on each step that may matter is printed. */
  public static void trace() {
    traced = true;
  }

  static boolean traced() {
    return traced;
  }

  /** For a process that does nothing else: a second thread would only have to be woken. */
  public static void takeTurnsOnOneThread() {
    System.setProperty("jdk.virtualThreadScheduler.parallelism", "1");
  }

  /**
   * Those of these seeds under which something did not hold.
   *
   * @param begun is told each before it is run
   */
  public static List<Failed> failing(long first, long count, LongConsumer begun) {
    ((Logger) LoggerFactory.getLogger("waymark.ledger")).setLevel(Level.OFF);
    var failed = new ArrayList<Failed>();
    for (long seed = first; seed < first + count; seed++) {
      begun.accept(seed);
      try {
        Simulation.run(seed);
      } catch (RuntimeException | Error e) {
        failed.add(new Failed(seed, e));
      }
    }
    return failed;
  }
}
