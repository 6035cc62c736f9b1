package waymark.ledger.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.type;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * Where a ledger ends, and what stands in its collection and is no commit: its service wrote none
 * of it, whoever owns the database did.
 *
 * @param position the last; 0 for a ledger without commits
 */
public record StoredEnd(MongoCollection<RawBsonDocument> commits, long position) {

  private static final int FEW = 10;

  /**
   * Reads a ledger's collection up to the first that does not follow its predecessor.
   *
   * @param signed up to where it was: that is not looked at
   * @throws CommitAltered where what was signed last is not there, or cannot be read
   */
  public static StoredEnd after(MongoCollection<RawBsonDocument> commits, long signed) {
    Head head = Head.OF_EMPTY_LEDGER;
    var from = commits.find(gte("_id", Math.max(1, signed))).sort(ascending("_id"));
    try (var cursor = from.cursor()) {
      for (boolean follows = true; follows && cursor.hasNext(); ) {
        RawBsonDocument next = cursor.next();
        if (StoredCommit.position(next) == 0) {
          continue;
        }
        if (head.position() < signed) {
          head = Head.at(signed, List.of(StoredCommit.of(next)));
          continue;
        }
        Optional<Head> after = after(head, next);
        follows = after.isPresent();
        head = after.orElse(head);
      }
    }
    if (head.position() < signed) {
      throw new CommitAltered(signed, "it is missing", null);
    }
    return new StoredEnd(commits, head.position());
  }

  /**
   * Gives all that stands after the end, the last first, so that whoever is stopped in between
   * leaves nothing that follows the end by itself, and all that stands at no position: byte for
   * byte, few in memory at a time.
   *
   * @return for how many of them it was done
   */
  public long eachStrange(Predicate<RawBsonDocument> done) {
    Bson beyond = gt("_id", position);
    Bson beside = and(or(lt("_id", 1L), not(type("_id", BsonType.INT64))), not(beyond));
    long count = each(beyond, done);
    return count + each(beside, other -> StoredCommit.position(other) == 0 && done.test(other));
  }

  private long each(Bson filter, Predicate<RawBsonDocument> done) {
    long count = 0;
    for (var next : commits.find(filter).sort(descending("_id")).batchSize(FEW)) {
      count += done.test(next) ? 1 : 0;
    }
    return count;
  }

  private static Optional<Head> after(Head head, RawBsonDocument next) {
    try {
      return Optional.of(head.then(StoredCommit.of(next)));
    } catch (CommitAltered strange) {
      return Optional.empty();
    }
  }
}
