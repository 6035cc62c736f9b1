package waymark.local.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.ledger.proof.RecordTool;
import waymark.local.CannotContinue;
import waymark.local.stack.Home;
import waymark.local.stack.OneDatabase;
import waymark.local.stack.OwnerOnly;

/** Brings a backup into a home where nothing was ever started. */
public final class RestoreBackup {
  private RestoreBackup() {}

  /**
   * @return the exit code of the ledger's own tool
   * @throws CannotContinue if the home is in use, or there is no such backup
   */
  public static int run(Home home, Map<String, String> environment, Path backup)
      throws IOException, InterruptedException {
    if (!Files.isDirectory(backup.resolve("ledgers"))) {
      throw new CannotContinue(
          backup + " is no backup: give the folder that ./waymark backup --out wrote.");
    }
    if (Files.exists(home.trustFile())) {
      throw new CannotContinue(
          "%s holds a trust already. Restore into a folder of its own: WAYMARK_HOME=.waymark-restored ./waymark restore %s"
              .formatted(home.path(), backup));
    }
    OwnerOnly.folder(home.path());
    int answer = restored("restore", home, environment, backup);
    if (answer == 0) {
      new MachineSecrets(home).copyFrom(backup);
    }
    return answer;
  }

  /**
   * Brings back key stores that were lost, into a home that is stopped.
   *
   * @return the exit code of the ledger's own tool
   * @throws CannotContinue if the home is running, or there is no such backup
   */
  public static int keys(Home home, Map<String, String> environment, Path backup)
      throws IOException, InterruptedException {
    if (!Files.isDirectory(backup.resolve("keys"))) {
      throw new CannotContinue(
          backup + " is no backup: give the folder that ./waymark backup --out wrote.");
    }
    return restored("restore-keys", home, environment, backup);
  }

  private static int restored(String what, Home home, Map<String, String> environment, Path backup)
      throws IOException, InterruptedException {
    try (var database = OneDatabase.start(home, environment)) {
      String uri = database.uri();
      var arguments =
          new ArrayList<>(
              List.of(what, "--from", backup.toString(), "--keys", uri, "--mongo", uri));
      arguments.addAll(List.of("--checkpoints", home.data("checkpoints").toString()));
      return new RecordTool(System.out, System.err).run(arguments);
    }
  }
}
