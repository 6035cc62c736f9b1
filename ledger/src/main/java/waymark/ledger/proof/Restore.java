package waymark.ledger.proof;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import waymark.ledger.personal.ErasureList;
import waymark.ledger.personal.LostKeyStore;

/**
 * Brings a backup into an empty system, before any service is started. Keys on the erasure list,
 * that of the backup and the newer one of the checkpoint folder, are destroyed again. The read
 * models are made again from the topic, the topic from the ledger.
 */
final class Restore {

  private static final int BATCH = 1_000;

  private final MongoClient ledgers;
  private final MongoClient keys;
  private final Path backup;
  private final Path checkpoints;
  private final PrintStream say;

  /**
   * @param checkpoints WAYMARK_CHECKPOINT_DIR of the system that is restored, with the checkpoints
   *     that were exported, if they were not lost; otherwise those in the backup are put there
   */
  Restore(MongoClient ledgers, MongoClient keys, Path backup, Path checkpoints, PrintStream say) {
    this.ledgers = ledgers;
    this.keys = keys;
    this.backup = backup;
    this.checkpoints = checkpoints;
    this.say = say;
  }

  /**
   * Restores everything in the backup.
   *
   * @throws IllegalArgumentException when it is no backup, or the system is not empty; nothing is
   *     changed then
   */
  void run() throws IOException {
    List<Path> databases = new ArrayList<>(folders(backup.resolve("ledgers")));
    if (!Files.isDirectory(backup.resolve("ledgers"))
        || (sealed(databases) && !Files.isDirectory(backup.resolve("keys")))) {
      throw new IllegalArgumentException(
          backup + " is not a backup: it has no folders 'ledgers' and 'keys'.");
    }
    databases.addAll(folders(backup.resolve("keys")));
    insertAll(databases);
    Path signed = backup.resolve("checkpoints");
    if (Files.isDirectory(signed)
        && (!Files.isDirectory(checkpoints) || Backup.empty(checkpoints))) {
      Backup.copyTree(signed, checkpoints);
    }
    for (Path store : folders(backup.resolve("keys"))) {
      erase(ledger(store));
    }
  }

  /**
   * Restores the key stores that were lost, beside ledgers that were not; those that hold keys are
   * left as they are.
   *
   * @throws IllegalArgumentException when it is no backup
   */
  void runKeys() throws IOException {
    if (!Files.isDirectory(backup.resolve("keys"))) {
      throw new IllegalArgumentException(backup + " is not a backup: it has no folder 'keys'.");
    }
    for (Path store : folders(backup.resolve("keys"))) {
      String ledger = ledger(store);
      if (LostKeyStore.is(keys, ledger)) {
        requireWhole(store);
        List<String> erased = LostKeyStore.clear(keys, ledger);
        insertAll(List.of(store));
        ErasureList.apply(keys, ledger, erased);
        erase(ledger);
      } else {
        say.printf("%s holds keys, and is left as it is%n", store.getFileName());
      }
    }
  }

  private void insertAll(List<Path> databases) throws IOException {
    databases.forEach(this::requireEmpty);
    for (Path database : databases) {
      requireWhole(database);
    }
    for (Path database : databases) {
      insert(database);
    }
  }

  private static boolean sealed(List<Path> databases) {
    return databases.stream().anyMatch(each -> Wholeness.hasKeys(each.getFileName().toString()));
  }

  private static String ledger(Path keyStore) {
    String name = keyStore.getFileName().toString();
    return name.substring(0, name.length() - "-keys".length());
  }

  private MongoDatabase target(Path folder) {
    String name = folder.getFileName().toString();
    return (name.endsWith("-keys") ? keys : ledgers)
        .getDatabase(name)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  private void requireEmpty(Path folder) {
    MongoDatabase database = target(folder);
    for (String collection : database.listCollectionNames()) {
      if (database.getCollection(collection).find().first() != null) {
        throw new IllegalArgumentException(
            "The database %s is not empty. Restore into an empty home (WAYMARK_HOME), so that nothing recorded is overwritten."
                .formatted(database.getName()));
      }
    }
  }

  /** A damaged backup is found before the first document is written. */
  private static void requireWhole(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        try (Documents documents = BsonFile.read(file)) {
          long number = 1;
          for (; documents.hasNext(); number++) {
            if (!BsonLengths.fit(documents.next())) {
              throw new BackupDamaged(
                  "%s, document %,d, is no BSON.".formatted(file, number), null);
            }
          }
        }
      }
    }
  }

  private void insert(Path folder) throws IOException {
    MongoDatabase database = target(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String collection = file.getFileName().toString().replace(".bson.gz", "");
        if (Backup.restored(collection)) {
          long count = insert(file, database.getCollection(collection, BsonDocument.class));
          say.printf("%s/%s: %,d documents%n", database.getName(), collection, count);
        }
      }
    }
  }

  private static long insert(Path file, MongoCollection<BsonDocument> collection) {
    long count = 0;
    List<BsonDocument> batch = new ArrayList<>();
    try (Documents documents = BsonFile.read(file)) {
      while (documents.hasNext()) {
        batch.add(documents.next());
        if (batch.size() == BATCH || !documents.hasNext()) {
          collection.insertMany(batch);
          count += batch.size();
          batch.clear();
        }
      }
    }
    return count;
  }

  private void erase(String ledger) {
    TreeSet<String> ids = new TreeSet<>();
    for (Path root : List.of(backup.resolve("checkpoints"), checkpoints)) {
      ids.addAll(GenerationFolders.of(root, ledger).erased());
    }
    ErasureList.apply(keys, ledger, ids);
    say.printf("%s: %,d erased people stay erased%n", ledger, ids.size());
  }

  /** None where there is no such folder: a backup of reads alone has no keys. */
  private static List<Path> folders(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
