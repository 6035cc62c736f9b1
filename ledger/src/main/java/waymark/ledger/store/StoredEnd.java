package waymark.ledger.store;

import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger ends, and what stands after that and is no commit: its service wrote none of it,
 * whoever owns the database did.
 *
 * @param last empty for a ledger without commits
 * @param strange byte for byte, the newest first
 * @param how why the first after the last commit is none; empty where nothing stands there
 */
public record StoredEnd(
    Optional<StoredCommit> last, List<RawBsonDocument> strange, Optional<String> how) {

  /** Reads a ledger's collection from its end. */
  public static StoredEnd of(MongoCollection<RawBsonDocument> commits) {
    var strange = new ArrayList<RawBsonDocument>();
    Optional<String> how = Optional.empty();
    try (var newestFirst = commits.find().sort(descending("_id")).batchSize(10).cursor()) {
      for (@Nullable RawBsonDocument next = next(newestFirst); next != null; ) {
        @Nullable RawBsonDocument before = next(newestFirst);
        Optional<String> reason = StrangeCommit.reason(next, before);
        if (reason.isEmpty()) {
          return new StoredEnd(Optional.of(StoredCommit.of(next)), strange, how);
        }
        how = reason;
        strange.add(next);
        next = before;
      }
    }
    return new StoredEnd(Optional.empty(), strange, how);
  }

  private static @Nullable RawBsonDocument next(MongoCursor<RawBsonDocument> cursor) {
    return cursor.hasNext() ? cursor.next() : null;
  }

  /** The last position; 0 for a ledger without commits. */
  public long position() {
    return last.map(StoredCommit::position).orElse(0L);
  }

  /** Why nothing can be recorded after it, and what to do: a sentence for an operator. */
  Optional<String> objection(String ledger) {
    return how.map(reason ->
        """
        after position %d its database holds what its service did not write (%s). Find out who else \
        writes there, and take that right away. ./waymark set-aside --ledger %s --reason "…" keeps it \
        beside the record; then start the service anew\
        """
            .formatted(position(), reason, ledger));
  }

  Head head() {
    return last.map(Head::of).orElse(Head.OF_EMPTY_LEDGER);
  }
}
