package waymark.ledger.proof;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * Checks a ledger in a backup against all that is known from outside. What the backup itself holds
 * of checkpoints says no more than how long it has to be at least: who altered it chose them.
 */
record VerifyBackup(Path backup, String ledger, PrintStream say) {

  Verdict against(Outside outside, LongConsumer progress) {
    var own =
        GenerationFolders.of(backup.resolve("checkpoints"), ledger)
            .newest()
            .flatMap(folder -> folder.verifier().flatMap(folder::newest));
    if (own.isEmpty()) {
      say.println("The backup holds no checkpoint that would say how long it has to be.");
    }
    long least = own.map(Checkpoint::size).orElse(0L);
    var source = new BackupSource(backup, ledger);
    Verdict verdict = Verify.of(source, outside.checkpoints(), least, progress);
    sayWhatLiesBeyond(outside, verdict.commits());
    return verdict;
  }

  private void sayWhatLiesBeyond(Outside outside, long commits) {
    var beyond = outside.checkpoints().stream().filter(each -> each.size() > commits).toList();
    if (!beyond.isEmpty()) {
      say.printf(
          "%,d checkpoints from outside lie beyond the backup's end at position %d, of %d to %d commits: they were signed after it was made, or it was cut.%n",
          beyond.size(), commits, beyond.getFirst().size(), beyond.getLast().size());
    }
  }
}
