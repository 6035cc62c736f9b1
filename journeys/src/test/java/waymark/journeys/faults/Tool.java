package waymark.journeys.faults;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import waymark.ledger.proof.RecordTool;

/**
 * What an operator's commands do with a trust's record: those behind {@code ./waymark verify},
 * {@code backup} and {@code restore}.
 *
 * @param database connection string
 * @param checkpoints WAYMARK_CHECKPOINT_DIR
 */
record Tool(String database, Path checkpoints) {
  /**
   * What a command ended with.
   *
   * @param exit 0 where all is well
   */
  record Ended(int exit, String said) {}

  Ended verify(String ledger) {
    return run("verify", "--mongo", database, "--ledger", ledger);
  }

  /** Of roll, register and those who work with them, with their keys. */
  Ended backup(Path out) {
    var all = List.of("--mongo", database, "--keys", database, "--ledgers", "directory,cases");
    return run("backup", all, "--out", out.toString());
  }

  Ended restore(Path from) {
    var all = List.of("--mongo", database, "--keys", database);
    return run("restore", all, "--from", from.toString());
  }

  /** What stands after the last commit. */
  Ended setAside(String ledger, String reason) {
    String key = checkpoints.resolveSibling("checkpoint.key").toString();
    var of = List.of("--mongo", database, "--ledger", ledger, "--checkpoint-key", key);
    return run("set-aside", of, "--reason", reason);
  }

  private Ended run(String command, String... options) {
    return run(command, List.of(), options);
  }

  private Ended run(String command, List<String> database, String... options) {
    var arguments = new ArrayList<>(List.of(command));
    arguments.addAll(database);
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("--checkpoints", checkpoints.toString()));
    var said = new ByteArrayOutputStream();
    var both = new PrintStream(said, true, StandardCharsets.UTF_8);
    int exit = new RecordTool(both, both).run(arguments);
    return new Ended(exit, said.toString(StandardCharsets.UTF_8));
  }
}
