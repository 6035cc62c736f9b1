package waymark.local.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    try (var database = OneDatabase.start(home, environment)) {
      String uri = database.uri();
      int answer =
          new RecordTool(System.out, System.err)
              .run(
                  List.of(
                      "restore",
                      "--from",
                      backup.toString(),
                      "--mongo",
                      uri,
                      "--keys",
                      uri,
                      "--checkpoints",
                      home.data("checkpoints").toString()));
      if (answer == 0) {
        new MachineSecrets(home).copyFrom(backup);
      }
      return answer;
    }
  }
}
