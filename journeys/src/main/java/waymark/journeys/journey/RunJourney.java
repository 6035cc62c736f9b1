package waymark.journeys.journey;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Runs one journey against the running stack and prints its figure last. */
public final class RunJourney {
  private RunJourney() {}

  /** Exits 0 only when every check holds, 2 when there is no journey of that name. */
  public static void main(String[] arguments) {
    var journey = arguments.length == 1 ? Journey.ALL.get(arguments[0]) : null;
    if (journey == null) {
      var names = String.join(", ", new TreeSet<>(Journey.ALL.keySet()));
      System.err.println("usage: ./waymark journey NAME, where NAME is one of: " + names);
      System.exit(2);
      return;
    }
    System.exit(everythingHolds(journey) ? 0 : 1);
  }

  private static boolean everythingHolds(Function<Stack, Journey> journey) {
    List<Check> checks;
    try {
      checks = journey.apply(Stack.running()).checks();
    } catch (UncheckedIOException nothingToTry) {
      System.err.println(nothingToTry.getMessage());
      return false;
    }
    var held = checks.stream().filter(RunJourney::holds).count();
    System.out.println(held + " of " + checks.size());
    return held == checks.size();
  }

  private static boolean holds(Check check) {
    try {
      check.trial().run();
      System.out.println("held    " + check.says());
      return true;
    } catch (Exception | AssertionError e) {
      System.out.println("FAILED  " + check.says() + "\n        " + e);
      return false;
    }
  }
}
