package waymark.ledger.store;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A ledger whose writer runs on its caller's thread, batch by batch, and rests as it is told. */
public final class SteppedStore {

  /** A command given, and what becomes of it. */
  public static final class Given {
    private final Draft draft;

    public Given(NewCommit commit) {
      draft = new Draft(commit);
    }

    public CompletableFuture<Appended> outcome() {
      return draft.outcome;
    }
  }

  private final Sequencer sequencer;

  public SteppedStore(MongoDatabase database, InstantSource clock, Runnable rest) {
    sequencer = new Sequencer(new Commits(database), clock, () -> {}, pause -> rest.run());
  }

  /** Settles all of these. */
  public void store(List<Given> batch) {
    sequencer.store(batch.stream().map(given -> given.draft).toList());
  }

  /** What a caller reads, and a publisher. */
  public static final class Reads {
    private final Commits commits;

    public Reads(MongoDatabase database) {
      commits = new Commits(database);
    }

    public Optional<StoredCommit> lastOf(String stream) {
      return commits.lastOfStream(stream).stream().findFirst();
    }

    public Optional<StoredCommit> withCommand(UUID id) {
      return commits.withCommand(id).stream().findFirst();
    }

    public List<StoredCommit> from(long position, int limit) {
      return commits.from(position, limit);
    }
  }
}
