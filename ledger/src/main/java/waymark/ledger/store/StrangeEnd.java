package waymark.ledger.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.type;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.time.Duration;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Looks in a ledger's collection for what is none of its commits: at both ends, where whatever is
 * no number stands, and where there are more documents than positions, between them.
 */
record StrangeEnd(MongoCollection<BsonDocument> commits, Bson shown) {

  private static final Duration COUNTED_WITHIN = Duration.ofMinutes(2);

  Optional<CommitAltered> first() {
    return afterTheLast()
        .or(() -> noCommit(descending("_id")))
        .or(() -> noCommit(ascending("_id")))
        .or(this::between);
  }

  /** A fraction stands between two positions: counted in the index, and only then looked for. */
  private Optional<CommitAltered> between() {
    @Nullable BsonDocument newest =
        commits.find(and(shown, Commits.POSITIONS)).sort(descending("_id")).limit(1).first();
    if (newest == null) {
      return Optional.empty();
    }
    long last = StoredCommit.of(newest).position();
    var patient = commits.withTimeout(COUNTED_WITHIN.toSeconds(), SECONDS);
    Bson numbers = and(shown, gte("_id", 1L), lte("_id", last));
    if (patient.countDocuments(numbers) <= last) {
      return Optional.empty();
    }
    Bson fractions = and(numbers, not(type("_id", BsonType.INT64)));
    return Optional.ofNullable(patient.find(fractions).limit(1).first()).flatMap(this::noCommit);
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
    return Optional.ofNullable(commits.find(shown).sort(order).limit(1).first())
        .flatMap(this::noCommit);
  }

  private Optional<CommitAltered> noCommit(BsonDocument document) {
    try {
      StoredCommit.of(document);
      return Optional.empty();
    } catch (CommitAltered strange) {
      return Optional.of(strange);
    }
  }

  private static @Nullable BsonDocument next(MongoCursor<BsonDocument> cursor) {
    return cursor.hasNext() ? cursor.next() : null;
  }
}
