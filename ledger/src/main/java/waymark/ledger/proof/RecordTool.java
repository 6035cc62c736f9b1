package waymark.ledger.proof;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an operator does with the record from the command line. {@code ./waymark} calls it with the
 * addresses of its own parts; anybody else can with theirs.
 *
 * <pre>
 * verify  --mongo URI  --ledger NAME --checkpoints DIR                    a ledger in its database
 * verify  --backup DIR --ledger NAME --checkpoints DIR                    a ledger in a backup
 * verify  …  --ledger NAME --checkpoint FILE --key FILE                   against one that was sent by e-mail; with --checkpoints DIR
 *                                                                         also one of an earlier generation
 * prove   --mongo URI  --ledger NAME --checkpoints DIR --position N --out DIR    that a commit is in the record
 * prove   --mongo URI  --ledger NAME --checkpoints DIR --since FILE --out DIR    that it extends a checkpoint
 * backup  --mongo URI --keys URI --ledgers directory,cases,safeguarding,recruitment --checkpoints DIR --out DIR
 * restore --mongo URI --keys URI --from DIR --checkpoints DIR             before any service is started
 * restore-keys --keys URI --from DIR --checkpoints DIR                    key stores alone, services stopped
 * confirm-generation --mongo URI --ledger NAME --checkpoints DIR --checkpoint-key FILE --generation N --kept N
 *                                                                         one that was begun, and whose decision is not signed
 * set-aside    --mongo URI --ledger NAME --checkpoints DIR --checkpoint-key FILE --reason TEXT
 *                                                                         what others wrote after a ledger's end; with
 *                                                                         --discard SHA256 forgets what it said
 * rotate-key   --keys URI --ledgers directory,cases,safeguarding,recruitment --trust-key FILE
 * retire-key   --keys URI --ledgers directory,cases,safeguarding,recruitment --trust-key FILE
 *                                                                         --keys and --ledgers once for each address
 * </pre>
 *
 * {@code --checkpoints} is WAYMARK_CHECKPOINT_DIR, or better a copy of it that the database's owner
 * cannot change; {@code verify} does without. Ends with 0 when all is well, else with 1; {@code
 * verify} with 1 when the record, the backup or a checkpoint is not as it was written, 2 when a
 * record is consistent in itself, but no checkpoint from outside proves it unaltered, and 3 when it
 * could not be looked at. What was found is the last line on standard output, what went wrong is on
 * standard error.
 */
public final class RecordTool {

  /** How many checkpoints a check compares a record with, spread over all there are. */
  static final int COMPARED = 10_000;

  /** The exit code of a check that was not made, or not to its end: nothing is known. */
  public static final int NOT_CHECKED = 3;

  private final PrintStream out;
  private final PrintStream err;

  public RecordTool(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    System.exit(new RecordTool(System.out, System.err).run(List.of(arguments)));
  }

  /** Runs one command and returns its exit code. */
  public int run(List<String> arguments) {
    String command = arguments.isEmpty() ? "" : arguments.getFirst();
    try {
      Options options =
          Options.parse(arguments.subList(Math.min(1, arguments.size()), arguments.size()));
      return switch (command) {
        case "verify" -> verify(options);
        case "prove" -> prove(options);
        case "backup" -> backup(options);
        case "restore" -> restore(options);
        case "restore-keys" -> restoreKeys(options);
        case "confirm-generation" -> confirmGeneration(options);
        case "set-aside" -> setAside(options);
        case "rotate-key", "retire-key" -> rotation(command, options);
        default ->
            throw new IllegalArgumentException(
                "Say verify, prove, backup, restore, restore-keys, confirm-generation, set-aside, rotate-key or retire-key.");
      };
    } catch (BackupDamaged | NoteRefused found) {
      err.println(found.getMessage());
      return 1;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      err.println(e.getMessage() == null ? e.toString() : e.getMessage());
      return command.equals("verify") ? NOT_CHECKED : 1;
    }
  }

  private int verify(Options options) throws IOException {
    String ledger = options.get("ledger");
    Optional<Path> backup = options.find("backup").map(Path::of);
    Outside outside = Outside.of(options, ledger);
    outside.said().forEach(out::println);
    outside.setAside().forEach(aside -> out.println(aside.sentence()));
    Verdict verdict;
    if (backup.isPresent()) {
      verdict = new VerifyBackup(backup.get(), ledger, out).against(outside, this::progress);
    } else {
      try (MongoClient mongo = MongoClients.create(options.get("mongo"))) {
        verdict =
            Verify.of(new DatabaseSource(mongo, ledger), outside.checkpoints(), this::progress);
        KeptAside.in(mongo.getDatabase(ledger)).missing(outside.setAside()).forEach(out::println);
      }
    }
    out.println(verdict.sentence());
    return verdict.sound() ? verdict.proven() > 0 || verdict.commits() == 0 ? 0 : 2 : 1;
  }

  private void progress(long position) {
    err.printf("checked up to position %,d%n", position);
  }

  private int prove(Options options) throws IOException {
    String ledger = options.get("ledger");
    CheckpointFolder folder =
        GenerationFolders.of(options.path("checkpoints"), ledger)
            .newest()
            .orElseThrow(() ->
                new IllegalArgumentException("There is no checkpoint of " + ledger + " yet."));
    try (MongoClient mongo = MongoClients.create(options.get("mongo"))) {
      out.println(prove(options, new DatabaseSource(mongo, ledger), folder));
    }
    return 0;
  }

  private static String prove(Options options, DatabaseSource source, CheckpointFolder folder)
      throws IOException {
    Path files = options.path("out");
    if (options.find("since").isPresent()) {
      String earlier = Files.readString(options.path("since"));
      Checkpoint now = ProveExtension.write(source, folder, earlier, files);
      return "The checkpoint of %d commits of %s extends the one given. Proof: %s (docs/checking-the-record.md)"
          .formatted(now.size(), now.origin(), files);
    }
    Checkpoint checkpoint = Prove.write(source, folder, options.position(), files);
    return "Position %d of %s is in the checkpoint of %d commits. Proof: %s (docs/checking-the-record.md)"
        .formatted(options.position(), checkpoint.origin(), checkpoint.size(), files);
  }

  private int backup(Options options) throws IOException {
    try (MongoClient mongo = MongoClients.create(options.get("mongo"));
        MongoClient keys = MongoClients.create(options.get("keys"))) {
      Backup.write(
          mongo,
          keys,
          options.list("ledgers"),
          options.path("checkpoints"),
          options.path("out"),
          out);
    }
    out.println(
        "Backed up to "
            + options.get("out")
            + ". The trust's key and the key that signs checkpoints are not in it: keep them elsewhere.");
    return 0;
  }

  private int restore(Options options) throws IOException {
    try (MongoClient mongo = MongoClients.create(options.get("mongo"));
        MongoClient keys = MongoClients.create(options.get("keys"))) {
      new Restore(mongo, keys, options.path("from"), options.path("checkpoints"), out).run();
    }
    out.println("Restored from " + options.get("from") + ".");
    return 0;
  }

  private int restoreKeys(Options options) throws IOException {
    try (MongoClient keys = MongoClients.create(options.get("keys"))) {
      new Restore(keys, keys, options.path("from"), options.path("checkpoints"), out).runKeys();
    }
    out.println("Restored the key stores from " + options.get("from") + ".");
    return 0;
  }

  private int confirmGeneration(Options options) {
    try (MongoClient mongo = MongoClients.create(options.get("mongo"))) {
      out.println(ConfirmGeneration.run(mongo, options));
    }
    return 0;
  }

  private int setAside(Options options) {
    try (MongoClient mongo = MongoClients.create(options.get("mongo"))) {
      out.println(SettingAside.run(mongo, options));
    }
    return 0;
  }

  private int rotation(String command, Options options) {
    KeyRotation.run(command, options).forEach(out::println);
    return 0;
  }
}
