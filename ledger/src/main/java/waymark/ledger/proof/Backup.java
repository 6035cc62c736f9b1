package waymark.ledger.proof;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;

/**
 * Copies ledgers, their keys and their checkpoints into a folder, while the system runs: first the
 * commits, then what only grows before a commit is stored (reservations, keys), so that nothing a
 * copied commit needs is missing.
 *
 * <pre>
 * ledgers/&lt;database&gt;/&lt;collection&gt;.bson.gz     the record; names in it are encrypted
 * keys/&lt;ledger&gt;-keys/&lt;collection&gt;.bson.gz      the wrapped keys: keep them apart from the ledgers, and no longer than the
 *                                             erasure promise says
 * checkpoints/                                as exported, with the list of erased ids
 * </pre>
 *
 * The trust's key and the key that signs checkpoints are not in it.
 */
final class Backup {

  /** Made again at the next start, or true only beside the topic they were made for. */
  private static final List<String> NOT_RESTORED = List.of("progress", KeptTiles.COLLECTION);

  private Backup() {}

  static Path file(Path backup, String database, String collection) {
    String part = database.endsWith("-keys") ? "keys" : "ledgers";
    return backup.resolve(part).resolve(database).resolve(collection + ".bson.gz");
  }

  static boolean restored(String collection) {
    return !NOT_RESTORED.contains(collection);
  }

  /**
   * Copies the given databases, in the order given.
   *
   * @throws IllegalArgumentException where one, its keys or its checkpoints are not there, or the
   *     folder is not empty; nothing is copied then
   */
  static void write(
      MongoClient ledgers,
      MongoClient keys,
      List<String> databases,
      Path checkpoints,
      Path out,
      PrintStream say)
      throws IOException {
    if (Files.exists(out) && !empty(out)) {
      throw new IllegalArgumentException(out + " is not empty. Give a new folder for the backup.");
    }
    new Wholeness(ledgers, keys, checkpoints).require(databases);
    // Both, also where nothing is in one: of a log of reads, nothing is sealed.
    Files.createDirectories(out.resolve("ledgers"));
    Files.createDirectories(out.resolve("keys"));
    // Before the commits: what was signed by now, the copy must hold.
    if (Files.isDirectory(checkpoints)) {
      copyTree(checkpoints, out.resolve("checkpoints"));
    }
    for (String database : databases) {
      copy(ledgers.getDatabase(database), out, say);
    }
    for (String database : databases) {
      if (Wholeness.hasKeys(database)) {
        copy(keys.getDatabase(database + "-keys"), out, say);
      }
    }
  }

  private static void copy(MongoDatabase database, Path out, PrintStream say) throws IOException {
    List<String> collections = database.listCollectionNames().into(new ArrayList<>());
    collections.sort((a, b) -> a.equals("commits") ? -1 : b.equals("commits") ? 1 : a.compareTo(b));
    for (String collection : collections) {
      Path file = file(out, database.getName(), collection);
      Files.createDirectories(file.getParent());
      long count =
          BsonFile.write(
              file,
              database
                  .getCollection(collection, RawBsonDocument.class)
                  .withReadConcern(ReadConcern.MAJORITY)
                  .find()
                  .sort(ascending("_id"))
                  .batchSize(1_000));
      say.printf("%s/%s: %,d documents%n", database.getName(), collection, count);
    }
  }

  static boolean empty(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  static void copyTree(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.getFileName().toString().startsWith(".")) {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
