package waymark.ledger.proof;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.generation.Decisions;
import waymark.ledger.generation.Generation;
import waymark.ledger.personal.ErasureList;
import waymark.ledger.publish.Signer;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StartCheck;

/**
 * How a service that owns ledgers signs and exports them: one key and one folder, however many
 * ledgers.
 */
public final class Checkpoints {

  private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

  private final Path folder;
  private final SigningKey key;
  private final Duration every;
  private final CheckpointMail mail;

  /** Whose turn it is to check a whole ledger: one after another, since each takes a core. */
  private final Object turn = new Object();

  /**
   * @param folder WAYMARK_CHECKPOINT_DIR, on another volume than the database
   * @param keyFile WAYMARK_CHECKPOINT_KEY_FILE
   * @param every WAYMARK_CHECKPOINT_EVERY, how often a record that has grown is signed
   * @throws IllegalStateException with what to do, when there is no such key
   * @throws IllegalArgumentException with what to set, when it is to be signed never
   */
  public Checkpoints(Path folder, Path keyFile, Duration every, CheckpointMailSettings mail) {
    if (!every.isPositive()) {
      throw new IllegalArgumentException(
          "WAYMARK_CHECKPOINT_EVERY is the time between two checkpoints, such as 1m.");
    }
    this.every = every;
    this.folder = folder;
    this.key = SigningKey.read(keyFile);
    this.mail = new CheckpointMail(mail, InstantSource.system());
  }

  /**
   * Destroys the keys again that a key store restored from an older copy brought back: before
   * anything serves, so that nobody erased is shown once more.
   */
  public void applyErasures(MongoClient keys, String ledger) {
    Set<String> missing = GenerationFolders.of(folder, ledger).erased();
    ErasureList.of(keys, ledger).forEach(missing::remove);
    if (!missing.isEmpty()) {
      LOG.warn("{}: {} keys are destroyed again that were erased before", ledger, missing.size());
      ErasureList.apply(keys, ledger, missing);
    }
  }

  /**
   * For {@link waymark.ledger.personal.KeyRing#open}: writes down who is erased beside the
   * checkpoints, before anybody is told so.
   */
  public Consumer<Collection<String>> erasedOutside(String ledgerId) {
    return new CheckpointFolder(folder, ledgerId)::export;
  }

  /**
   * For {@link LedgerStore#open}: the ledger is read-only unless its generation was decided as its
   * database says, and it extends its newest checkpoint. Asks nobody else.
   */
  public StartCheck check(String ledgerId, Generation generation) {
    StartCheck decided = decided(ledgerId, generation);
    StartCheck extending =
        new ExtendsCheckpoint(ledgerId, key, new CheckpointFolder(folder, ledgerId));
    return ledger -> decided.objection(ledger).or(() -> extending.objection(ledger));
  }

  private StartCheck decided(String ledgerId, Generation generation) {
    return new DecidedGeneration(folders(ledgerId), key.verifier(ledgerId), generation);
  }

  /** What was decided of a ledger's generations; takes the id of any of them. */
  public Decisions decisions(String ledgerId) {
    return new SignedDecisions(folders(ledgerId), Origin.of(ledgerId), key);
  }

  /** Who closes the topics of its ledgers. */
  public Signer signer() {
    return new TopicSigner(key);
  }

  private GenerationFolders folders(String ledgerId) {
    return GenerationFolders.of(folder, Origin.of(ledgerId).ledger());
  }

  /**
   * Begins to sign a ledger, now and at the interval; to be closed before the ledger is, with a
   * last checkpoint.
   *
   * @param generation of the ledger, as its database says
   * @param erased the ledger's erasure list, exported with each checkpoint
   */
  public Checkpointer start(
      LedgerStore ledger, String ledgerId, Generation generation, Supplier<List<String>> erased) {
    // Before anything is signed, whoever else is still to be compared with.
    decided(ledgerId, generation).objection(ledger).ifPresent(ledger::closeForWriting);
    Checkpointer checkpointer =
        new Checkpointer(
            ledger, ledgerId, key, new CheckpointFolder(folder, ledgerId), erased, mail);
    checkpointer.start(every);
    return checkpointer;
  }

  /**
   * Begins to check the whole of a ledger at this interval, against what was signed of it; to be
   * closed before the ledger is.
   *
   * @param every WAYMARK_VERIFY_EVERY, how long after one check the next begins
   * @throws IllegalArgumentException with what to set, when it is to be checked never
   */
  public RecordWatch watch(LedgerStore ledger, String ledgerId, Duration every) {
    if (!every.isPositive()) {
      throw new IllegalArgumentException(
          "WAYMARK_VERIFY_EVERY is the time between two checks of the whole record, such as 1h.");
    }
    RecordWatch watch =
        new RecordWatch(
            new DatabaseSource(ledger),
            new CheckpointFolder(folder, ledgerId),
            every,
            InstantSource.system(),
            turn,
            ledger::lookForStrange);
    watch.start();
    return watch;
  }
}
