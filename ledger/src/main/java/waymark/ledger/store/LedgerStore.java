package waymark.ledger.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** One ledger: a database whose commits stand at positions 1, 2, 3 … and are never changed. */
public final class LedgerStore implements AutoCloseable {

  /** How long a command waits for its answer before its caller is told that it is not known. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String name;
  private final MongoDatabase database;
  private final Commits commits;
  private final StreamReads streams;
  private final Sequencer sequencer;
  private final Writer writer;
  private final Reservations reservations;
  private final StartGuard guard;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  LedgerStore(MongoClient client, String ledger, InstantSource clock, List<StartCheck> checks) {
    name = ledger;
    database = client.getDatabase(ledger);
    commits = new Commits(database);
    streams = new StreamReads(names -> read(() -> commits.ofStreams(names)));
    guard = new StartGuard(this, checks);
    lookForStrange();
    sequencer = new Sequencer(commits, clock, () -> listeners.forEach(Runnable::run));
    reservations = new Reservations(this);
    writer = new Writer(ledger, sequencer, this::refusal);
  }

  /**
   * Opens a ledger, and makes it where it is new.
   *
   * @param client with {@code retryWrites=false}: the store has its own, and only, way to repeat
   * @param ledger name of the ledger and of its database
   */
  public static LedgerStore open(MongoClient client, String ledger) {
    return open(client, ledger, List.of());
  }

  /** As {@link #open(MongoClient, String)}; read-only until every check has passed. */
  public static LedgerStore open(MongoClient client, String ledger, List<StartCheck> checks) {
    return new LedgerStore(client, ledger, new PrimaryClock(client), checks);
  }

  /** The ledger's name. */
  public String name() {
    return name;
  }

  /** The ledger's own database, for what belongs beside the commits. */
  public MongoDatabase database() {
    return database;
  }

  /**
   * Records a command, or gives the answer it was given when it was recorded before.
   *
   * @throws StreamConflict somebody else was first in the stream
   * @throws CommandMismatch the same id was recorded with another request
   * @throws CommitTooLarge the leaf exceeds 512 KB
   * @throws LedgerReadOnly the ledger does not extend what was published of it
   * @throws LedgerUnavailable no definite answer in time; the same command may be sent again
   */
  public Appended append(NewCommit commit) {
    var draft = new Draft(commit);
    guard.check();
    writer.add(draft);
    try {
      return draft.outcome.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException refused
          ? refused
          : new IllegalStateException(e);
    } catch (TimeoutException e) {
      throw new LedgerUnavailable("The ledger's database did not answer in time.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LedgerUnavailable("The wait for the ledger was interrupted.");
    }
  }

  /** The commit a command left, if it left one. */
  public Optional<StoredCommit> findCommand(UUID commandId) {
    return commits.withCommand(commandId).stream().findFirst();
  }

  /** Every commit of a stream, in order. */
  public List<StoredCommit> stream(String stream) {
    return streams.of(stream);
  }

  /** Every commit of the streams whose names begin so; those of each in order. */
  public List<StoredCommit> streamsBeginning(String prefix) {
    return read(() -> commits.ofStreamsBeginning(prefix));
  }

  /** The sequence of a stream's last event; empty for a stream that is not there. */
  public Optional<Long> lastSeq(String stream) {
    return read(() -> commits.lastOfStream(stream)).stream()
        .map(last -> last.firstSeq() + last.read().events().size() - 1)
        .findFirst();
  }

  /** What stands at no position makes the ledger read-only and is not shown any more. */
  private <T> T read(Supplier<T> question) {
    try {
      return question.get();
    } catch (CommitAltered strange) {
      if (strange.position() > 0) {
        throw strange;
      }
      closeBefore(strange);
      return question.get();
    }
  }

  /**
   * As {@link #from}, but only up to the first that is no commit.
   *
   * @throws CommitAltered where that is the very first
   */
  public List<StoredCommit> upToStrange(long position, int limit) {
    return commits.upToStrange(position, limit);
  }

  /** The commits at this position and after it, in order, at most so many. */
  public List<StoredCommit> from(long position, int limit) {
    return commits.from(position, limit);
  }

  /** The newest position; 0 for an empty ledger. */
  public long lastPosition() {
    return commits.last();
  }

  /** How many commits there are: as many as the newest position says, unless some are missing. */
  public long count() {
    return commits.count();
  }

  /** The newest position this process has written or met: no question to the database. */
  public long knownPosition() {
    return commits.shown(sequencer.head().position());
  }

  /** How many commands wait for the one insert that is under way. */
  public int waiting() {
    return writer.waiting();
  }

  /** Values only one owner may have, across all streams. */
  public Reservations reservations() {
    return reservations;
  }

  /** Passes silently where the ledger may be written and published, see {@link StartCheck}. */
  public void requireWritable() {
    guard.check();
  }

  /**
   * Makes the ledger read-only until it is opened anew.
   *
   * @param reason what was found wrong with it, and what to do
   */
  public void closeForWriting(String reason) {
    guard.close(reason);
  }

  /**
   * Makes the ledger read-only and shows nothing from there on: no writer of its own has put it
   * there, see {@link Head#then}.
   */
  public void closeBefore(CommitAltered strange) {
    commits.endBefore(strange.position());
    guard.close(strange.objection(name));
    lookForStrange();
  }

  /**
   * Looks whether something stands in the collection that no writer of its own has put there, see
   * {@link Head#then}, and closes the ledger before it; as when it is opened.
   */
  public void lookForStrange() {
    commits.strange().ifPresent(this::closeBefore);
  }

  private LedgerException refusal(CommitAltered met) {
    closeBefore(met);
    return new LedgerReadOnly(name, guard.objection().orElseThrow());
  }

  /** Why the ledger is read-only; empty while it may be written, or that is not known yet. */
  public Optional<String> objection() {
    return guard.objection();
  }

  /** Has this run, quickly, whenever this process has stored something. */
  public void onCommit(Runnable listener) {
    listeners.add(listener);
  }

  /** Settles what waits, then stops. The client stays open: it belongs to the caller. */
  @Override
  public void close() {
    writer.close();
  }
}
