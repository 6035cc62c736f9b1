package waymark.ledger.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Looks at both ends of a ledger's collection for what is none of its commits. */
record StrangeEnd(MongoCollection<BsonDocument> commits, Bson shown) {

  Optional<CommitAltered> first() {
    return afterTheLast()
        .or(() -> noCommit(descending("_id")))
        .or(() -> noCommit(ascending("_id")));
  }

  private Optional<CommitAltered> afterTheLast() {
    Optional<CommitAltered> met = Optional.empty();
    var positions = commits.find(and(shown, Commits.POSITIONS));
    try (var newestFirst = positions.sort(descending("_id")).batchSize(10).cursor()) {
      for (@Nullable BsonDocument next = next(newestFirst); next != null; ) {
        @Nullable BsonDocument before = next(newestFirst);
        Optional<CommitAltered> earlier = met(before, next);
        if (earlier.isEmpty()) {
          return met;
        }
        met = earlier;
        next = before;
      }
    }
    return met;
  }

  private Optional<CommitAltered> met(@Nullable BsonDocument before, BsonDocument next) {
    try {
      Head head = before == null ? Head.OF_EMPTY_LEDGER : Head.of(StoredCommit.of(before));
      head.then(StoredCommit.of(next));
      return Optional.empty();
    } catch (CommitAltered strange) {
      return Optional.of(strange);
    }
  }

  private Optional<CommitAltered> noCommit(Bson order) {
    try {
      commits.find(shown).sort(order).limit(1).map(StoredCommit::of).first();
      return Optional.empty();
    } catch (CommitAltered strange) {
      return Optional.of(strange);
    }
  }

  private static @Nullable BsonDocument next(MongoCursor<BsonDocument> cursor) {
    return cursor.hasNext() ? cursor.next() : null;
  }
}
