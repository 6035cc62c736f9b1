package waymark.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import waymark.local.stack.Detached;
import waymark.local.stack.Home;
import waymark.local.stack.Start;
import waymark.local.stack.Status;
import waymark.local.stack.Stop;

/** The commands behind {@code ./waymark} that need no Maven. */
public final class Waymark {
  private Waymark() {}

  /** Ends with 0 when what was asked for was done, else 1 and a sentence on standard error. */
  public static void main(String[] arguments) throws Exception {
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.OFF); // what libraries log is of no use to the person at the terminal
    }
    try {
      System.exit(run(List.of(arguments), System.getenv()) ? 0 : 1);
    } catch (CannotContinue e) {
      System.err.println(e.sentence());
      System.exit(1);
    }
  }

  private static boolean run(List<String> arguments, Map<String, String> environment)
      throws Exception {
    Home home = Home.of(environment);
    String command = arguments.isEmpty() ? "" : arguments.getFirst();
    boolean empty = arguments.contains("--empty");
    switch (command) {
      case "start" -> {
        if (arguments.contains("--detach")) {
          return Detached.start(
              home, empty ? List.of("start", "--empty") : List.of("start"), System.out);
        }
        new Start(home, environment, System.out).run(empty);
      }
      case "status" -> {
        return Status.print(home, environment, System.out);
      }
      case "stop" -> System.out.println(Stop.all(home));
      case "sweep" -> Stop.sweep(home);
      default -> throw new CannotContinue("There is no such command: see ./waymark help");
    }
    return true;
  }
}
