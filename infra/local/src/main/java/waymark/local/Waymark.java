package waymark.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.LoggerFactory;
import waymark.ledger.proof.RecordTool;
import waymark.local.operating.BeginGeneration;
import waymark.local.operating.DropReads;
import waymark.local.operating.MakeAdministratorCode;
import waymark.local.operating.Republish;
import waymark.local.reading.ReadModels;
import waymark.local.record.RecordCommands;
import waymark.local.record.RestoreBackup;
import waymark.local.stack.Detached;
import waymark.local.stack.Home;
import waymark.local.stack.Start;
import waymark.local.stack.Status;
import waymark.local.stack.Stop;

/** The commands behind {@code ./waymark} that need no Maven. */
public final class Waymark {
  /** They take nothing more. */
  private static final Set<String> ALONE =
      Set.of("status", "stop", "sweep", "digest", "rebuild", "redrive", "drop-reads", "rotate-key");

  private Waymark() {}

  /**
   * Ends with 0 when what was asked for was done, else 1 and a sentence on standard error; 1 of
   * verify is what it found, and 3 that it could not look.
   */
  public static void main(String[] arguments) {
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.OFF); // what libraries log is of no use to the person at the terminal
    }
    System.exit(ended(List.of(arguments), System.getenv()));
  }

  static int ended(List<String> arguments, Map<String, String> environment) {
    boolean verify = !arguments.isEmpty() && arguments.getFirst().equals("verify");
    int notDone = verify ? RecordTool.NOT_CHECKED : 1;
    try {
      return run(arguments, environment);
    } catch (CannotContinue e) {
      System.err.println(e.sentence());
      return notDone;
    } catch (Exception unforeseen) {
      unforeseen.printStackTrace();
      return notDone;
    }
  }

  /**
   * @throws CannotContinue before anything is done, where something was typed that no command knows
   */
  static int run(List<String> arguments, Map<String, String> environment) throws Exception {
    Home home = Home.of(environment);
    String command = arguments.isEmpty() ? "" : arguments.getFirst();
    List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    Path from = Path.of(environment.getOrDefault("WAYMARK_FROM", "")).toAbsolutePath();
    if (ALONE.contains(command)) {
      Arguments.none(command, rest);
    }
    return switch (command) {
      case "start" -> start(home, environment, rest);
      case "status" -> Status.print(home, environment, System.out) ? 0 : 1;
      case "stop" -> {
        System.out.println(Stop.all(home));
        yield 0;
      }
      case "sweep" -> {
        Stop.sweep(home);
        yield 0;
      }
      case "digest" -> {
        new ReadModels(home).digest();
        yield 0;
      }
      case "rebuild" -> {
        new ReadModels(home).rebuild();
        yield 0;
      }
      case "redrive" -> {
        new ReadModels(home).redrive();
        yield 0;
      }
      case "drop-reads" -> {
        new DropReads(home).run();
        yield 0;
      }
      case "republish" -> {
        new Republish(home).run(rest);
        yield 0;
      }
      case "administrator-code" -> {
        new MakeAdministratorCode(home).run(rest);
        yield 0;
      }
      case "new-generation" -> {
        new BeginGeneration(home).run(rest);
        yield 0;
      }
      case "verify", "prove", "backup", "confirm-generation", "set-aside" ->
          new RecordCommands(home, environment, from).run(command, rest);
      case "rotate-key" -> new RecordCommands(home, environment, from).rotateKey();
      case "restore-keys" ->
          RestoreBackup.keys(home, environment, from.resolve(Arguments.folder(command, rest)));
      case "restore" ->
          RestoreBackup.run(home, environment, from.resolve(Arguments.folder(command, rest)));
      default ->
          throw new CannotContinue(
              "There is no command '%s': ./waymark help lists what there is.".formatted(command));
    };
  }

  private static int start(Home home, Map<String, String> environment, List<String> options)
      throws Exception {
    for (String option : options) {
      if (!List.of("--detach", "--empty").contains(option)) {
        throw new CannotContinue(
            "start does not know '%s', only --detach and --empty.".formatted(option));
      }
    }
    var launcherOptions = new ArrayList<>(List.of("start"));
    launcherOptions.addAll(options);
    if (launcherOptions.remove("--detach")) {
      return Detached.start(home, launcherOptions, System.out) ? 0 : 1;
    }
    new Start(home, environment, System.out).run(options.contains("--empty"));
    return 0;
  }
}
