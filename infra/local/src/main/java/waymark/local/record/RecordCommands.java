package waymark.local.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import waymark.ledger.proof.RecordTool;
import waymark.ledger.reads.ReadsTool;
import waymark.local.Arguments;
import waymark.local.CannotContinue;
import waymark.local.database.Database;
import waymark.local.stack.Home;
import waymark.local.stack.Ports;

/** The ledger's own tools for operators, with the addresses of this stack filled in. */
public final class RecordCommands {
  private static final String LEDGERS = "directory,cases,safeguarding,recruitment";
  private static final String READS =
      "pupil-case-reads,safeguarding-reads,recruitment-reads,reporting-reads";
  private static final Map<String, Set<String>> OPTIONS =
      Map.of(
          "verify", Set.of("--ledger", "--backup", "--checkpoints", "--checkpoint", "--key"),
          "prove", Set.of("--position", "--since", "--out", "--ledger", "--checkpoints"),
          "backup", Set.of("--out", "--checkpoints"),
          "confirm-generation", Set.of("--ledger", "--generation", "--kept"),
          "set-aside", Set.of("--ledger", "--reason", "--discard"));
  private static final List<String> SIGNING = List.of("confirm-generation", "set-aside");
  private static final List<String> PATHS =
      List.of("--out", "--backup", "--checkpoints", "--checkpoint", "--key", "--since");

  /** Of two exit codes: what was found wrong, then what could not be looked at. */
  private static final List<Integer> SAID_FIRST = List.of(1, RecordTool.NOT_CHECKED, 2, 0);

  private final Home home;
  private final Map<String, String> environment;
  private final Path from;

  /**
   * @param from the folder the person stands in: relative paths count from there
   */
  public RecordCommands(Home home, Map<String, String> environment, Path from) {
    this.home = home;
    this.environment = environment;
    this.from = from;
  }

  /**
   * Runs verify, prove, backup, confirm-generation or set-aside against the running stack, or
   * verify against a backup.
   *
   * @return the exit code: 0 all is well, 1 it is not, 2 nothing from outside proves it, 3 it could
   *     not be looked at
   * @throws CannotContinue where an option is none of the command's
   */
  public int run(String command, List<String> arguments) {
    Arguments.options(command, arguments, OPTIONS.getOrDefault(command, Set.of()));
    var all = new ArrayList<String>(List.of(command));
    all.addAll(absolute(arguments));
    if (command.equals("backup")) {
      all.addAll(List.of("--ledgers", LEDGERS + "," + READS));
    } else if (!arguments.contains("--ledger")) {
      all.addAll(List.of("--ledger", "cases"));
    }
    if (!arguments.contains("--checkpoints")) {
      all.addAll(List.of("--checkpoints", home.data("checkpoints").toString()));
    }
    if (SIGNING.contains(command)) {
      all.addAll(List.of("--checkpoint-key", home.secret("checkpoint.key").toString()));
    }
    if (!arguments.contains("--backup")) {
      String uri = runningDatabase();
      all.addAll(List.of("--mongo", uri));
      if (command.equals("backup")) {
        all.addAll(List.of("--keys", uri));
      }
    }
    boolean readsToo = command.equals("verify") && !asksOfOneLedger(arguments);
    int reads = readsToo ? reads(value(all, "--checkpoints")) : 0;
    int answer = new RecordTool(System.out, System.err).run(all);
    if (command.equals("backup") && answer == 0) {
      new MachineSecrets(home).copyTo(from.resolve(value(arguments, "--out")));
    }
    return SAID_FIRST.indexOf(reads) < SAID_FIRST.indexOf(answer) ? reads : answer;
  }

  /** Who saw what is looked at with the rest; not where one ledger or a backup is meant. */
  private static boolean asksOfOneLedger(List<String> arguments) {
    return Stream.of("--ledger", "--backup", "--checkpoint").anyMatch(arguments::contains);
  }

  private int reads(String checkpoints) {
    String uri = runningDatabase();
    return new ReadsTool(System.out, System.err)
        .run(List.of("--mongo", uri, "--reads", READS, "--checkpoints", checkpoints));
  }

  /**
   * Gives the trust another key, under running services.
   *
   * @return the exit code: 0 it is done, 1 it is not, and the same again goes on from there
   */
  public int rotateKey() {
    var tool = new RecordTool(System.out, System.err);
    int rotated = tool.run(rotation("rotate-key"));
    return rotated == 0 ? tool.run(rotation("retire-key")) : rotated;
  }

  private List<String> rotation(String step) {
    String trustKey = home.secret("trust.key").toString();
    return List.of(
        step, "--keys", runningDatabase(), "--ledgers", LEDGERS, "--trust-key", trustKey);
  }

  private String runningDatabase() {
    var database = Database.find(home, environment, Ports.kept(home).of(Database.NAME));
    if (!database.part(home).health().ok()) {
      throw new CannotContinue("The database does not answer: run ./waymark start first.");
    }
    return database.uri();
  }

  private List<String> absolute(List<String> arguments) {
    var all = new ArrayList<String>();
    for (String argument : arguments) {
      boolean path = !all.isEmpty() && PATHS.contains(all.getLast());
      all.add(path ? from.resolve(argument).toString() : argument);
    }
    return all;
  }

  private static String value(List<String> arguments, String option) {
    return arguments.get(arguments.indexOf(option) + 1);
  }
}
