package waymark.journeys.journey;

import java.util.TreeSet;

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
    var checks = journey.apply(Stack.running()).checks();
    var held = checks.stream().filter(RunJourney::holds).count();
    System.out.println(held + " of " + checks.size());
    System.exit(held == checks.size() ? 0 : 1);
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
