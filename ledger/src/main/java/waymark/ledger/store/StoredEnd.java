package waymark.ledger.store;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.type;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/**
 * Where a ledger ends, and what stands in its collection and is no commit: its service wrote none
 * of it, whoever owns the database did.
 *
 * @param position the last; 0 for a ledger without commits
 * @param strange byte for byte: all that stands at no position, and all from the first on that does
 *     not follow its predecessor
 */
public record StoredEnd(long position, List<RawBsonDocument> strange) {

  /**
   * Reads a ledger's collection.
   *
   * @param signed up to where it was: that is not looked at
   * @throws CommitAltered where what was signed last is not there, or cannot be read
   */
  public static StoredEnd after(MongoCollection<RawBsonDocument> commits, long signed) {
    var strange = new ArrayList<RawBsonDocument>();
    for (var other : commits.find(or(lt("_id", 1L), not(type("_id", BsonType.INT64))))) {
      if (StoredCommit.position(other) == 0) {
        strange.add(other);
      }
    }
    Head head = Head.OF_EMPTY_LEDGER;
    boolean ended = false;
    for (var next : commits.find(gte("_id", Math.max(1, signed))).sort(ascending("_id"))) {
      if (StoredCommit.position(next) == 0) {
        continue;
      }
      if (head.position() < signed) {
        head = Head.at(signed, List.of(StoredCommit.of(next)));
        continue;
      }
      Optional<Head> after = ended ? Optional.empty() : after(head, next);
      ended = after.isEmpty();
      head = after.orElse(head);
      if (ended) {
        strange.add(next);
      }
    }
    if (head.position() < signed) {
      throw new CommitAltered(signed, "it is missing", null);
    }
    return new StoredEnd(head.position(), strange);
  }

  private static Optional<Head> after(Head head, RawBsonDocument next) {
    try {
      return Optional.of(head.then(StoredCommit.of(next)));
    } catch (CommitAltered strange) {
      return Optional.empty();
    }
  }
}
