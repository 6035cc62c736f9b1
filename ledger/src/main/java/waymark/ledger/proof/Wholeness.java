package waymark.ledger.proof;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.List;
import waymark.ledger.personal.LostKeyStore;

/** Refuses a backup from which nothing whole could be restored, before anything is copied. */
record Wholeness(MongoClient ledgers, MongoClient keys, Path checkpoints) {

  /** A log of reads, which there is from the first read on. */
  private static final String READS = "-reads";

  /**
   * @throws IllegalArgumentException where one of these is not there, its keys are not, or no
   *     checkpoint proves it
   */
  void require(List<String> databases) {
    for (String name : databases) {
      MongoDatabase database = ledgers.getDatabase(name);
      if (hasKeys(name) && database.listCollectionNames().first() == null) {
        throw new IllegalArgumentException(
            "There is no ledger %s here. Nothing was copied; say with --mongo where it is."
                .formatted(name));
      }
      if (database.getCollection("commits").find().first() != null) {
        requireKeys(name);
        requireCheckpoints(name);
      }
    }
  }

  /** Whether it is a ledger: of a log of reads, nothing is sealed. */
  static boolean hasKeys(String database) {
    return !database.endsWith(READS);
  }

  private void requireKeys(String ledger) {
    if (LostKeyStore.isEmpty(keys, ledger)) {
      throw new IllegalArgumentException(
          "The ledger %s holds commits, and there is no key in %s-keys here: without them its backup gives no name back. Nothing was copied; say with --keys where they are. Ledgers whose keys are at different addresses go in different backups (docs/operating.md)."
              .formatted(ledger, ledger));
    }
  }

  private void requireCheckpoints(String ledger) {
    if (GenerationFolders.of(checkpoints, ledger).newest().isEmpty()) {
      throw new IllegalArgumentException(
          "The ledger %s holds commits, and in %s there is no signed checkpoint of it: without one nothing proves its backup. Nothing was copied; say with --checkpoints where they are. A ledger that has just been begun is signed within a minute: then try again."
              .formatted(ledger, checkpoints));
    }
  }
}
