package waymark.ledger.proof;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.store.CommitAltered;
import waymark.ledger.store.LedgerStore;

/**
 * Signs, at an interval and at the end, what the record is by then, and exports it. It signs only
 * what extends the last checkpoint that was exported, by a consistency proof; otherwise it refuses,
 * and goes on refusing.
 */
public final class Checkpointer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Checkpointer.class);

  private final LedgerStore ledger;
  private final String origin;
  private final SigningKey key;
  private final CheckpointFolder folder;
  private final Supplier<List<String>> erased;
  private final CheckpointMail mail;
  private final KeptTree kept;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("checkpoints").daemon().factory());

  /**
   * @param origin the ledger's id, such as {@code demo/cases/1}: named in every checkpoint
   * @param erased the ids of every key ever destroyed, from the ledger's key ring
   */
  public Checkpointer(
      LedgerStore ledger,
      String origin,
      SigningKey key,
      CheckpointFolder folder,
      Supplier<List<String>> erased) {
    this(
        ledger,
        origin,
        key,
        folder,
        erased,
        new CheckpointMail(CheckpointMailSettings.NONE, InstantSource.system()));
  }

  Checkpointer(
      LedgerStore ledger,
      String origin,
      SigningKey key,
      CheckpointFolder folder,
      Supplier<List<String>> erased,
      CheckpointMail mail) {
    this.ledger = ledger;
    this.origin = origin;
    this.key = key;
    this.folder = folder;
    this.erased = erased;
    this.mail = mail;
    this.kept = new KeptTree(ledger);
  }

  /** Begins to sign at this interval. */
  public void start(Duration interval) {
    clock.scheduleWithFixedDelay(this::tried, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** One at a time: the last one, when this is closed, begins when one under way has ended. */
  private synchronized void tried() {
    try {
      if (ledger.objection().isPresent()) {
        folder.export(erased.get());
        return; // Nothing is recorded meanwhile, so that there is nothing to sign.
      }
      checkpoint();
      mail.sendWhenDue(folder, key.verifier(origin));
    } catch (CheckpointRefused e) {
      ledger.closeForWriting(
          e.getMessage()
              + " Its database was changed or restored under the running service: stop the service,"
              + " ./waymark verify names the first wrong position, restore a backup that holds"
              + " it.");
    } catch (CommitAltered e) {
      ledger.closeBefore(e);
      LOG.error("No checkpoint of {}: {}", origin, e.getMessage());
    } catch (MailRefused e) {
      LOG.error("{}. It is tried again with the next checkpoint.", e.getMessage());
    } catch (Throwable e) {
      // Also an error: whatever leaves this method ends the schedule for ever.
      LOG.error("No checkpoint of {}: {}", origin, e.getMessage(), e);
    }
  }

  /**
   * Signs and exports the record as it stands; does nothing while it is empty or unchanged.
   *
   * @throws CheckpointRefused when it does not extend the last checkpoint
   * @throws CommitAltered when what stands there since does not follow
   */
  public synchronized Optional<Checkpoint> checkpoint() {
    VerifierKey verifier = key.verifier(origin);
    folder.publish(verifier);
    folder.export(erased.get());
    Optional<Checkpoint> last = folder.toExtend(verifier);
    try {
      kept.readableAfter(last.map(Checkpoint::size).orElse(0L));
      return kept.asked(tree -> signed(tree, last));
    } catch (CheckpointRefused perhapsOnlyTheHashes) {
      return signed(kept.madeAnew(), last);
    }
  }

  private Optional<Checkpoint> signed(Tree tree, Optional<Checkpoint> last) {
    Checkpoint next = new Checkpoint(origin, tree.size(), tree.root());
    last.ifPresent(earlier -> requireExtension(earlier, next, tree));
    if (next.size() > last.map(Checkpoint::size).orElse(0L)) {
      folder.export(next, next.signedBy(key));
    }
    return next.size() == 0 ? Optional.empty() : Optional.of(next);
  }

  private void requireExtension(Checkpoint earlier, Checkpoint next, Tree tree) {
    if (!Origin.of(earlier.origin()).isOfLedger(Origin.of(origin))) {
      throw new CheckpointRefused(ledger.name(), "the last checkpoint is of " + earlier.origin());
    }
    if (next.size() < earlier.size()) {
      throw new CheckpointRefused(
          ledger.name(),
          "it ends at position " + next.size() + ", and " + earlier.size() + " were signed");
    }
    if (!Proofs.extended(
        earlier.size(),
        earlier.root(),
        next.size(),
        next.root(),
        tree.consistency(earlier.size()))) {
      throw new CheckpointRefused(
          ledger.name(), "its first " + earlier.size() + " commits are not those that were signed");
    }
  }

  /** Stops, with a last checkpoint. */
  @Override
  public void close() {
    clock.shutdown();
    tried();
  }
}
