package waymark.ledger.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.type;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.conversions.Bson;

/** The ledger's collection. Every read is of the primary at majority: what it shows, stays. */
final class Commits {

  /** A cut that no packet announces must end in an answer, too. */
  static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);

  static final Bson POSITIONS = and(gte("_id", 1L), type("_id", BsonType.INT64));

  private final MongoCollection<BsonDocument> collection;
  private volatile long last = Long.MAX_VALUE;

  Commits(MongoDatabase database) {
    collection =
        database
            .getCollection("commits", BsonDocument.class)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .withReadConcern(ReadConcern.MAJORITY)
            .withReadPreference(ReadPreference.primary())
            .withTimeout(ANSWERS_WITHIN.toSeconds(), SECONDS);
    collection.createIndex(ascending("stream", "firstSeq"), new IndexOptions().unique(true));
    collection.createIndex(ascending("commandId"), new IndexOptions().unique(true));
  }

  /** The ledger's name. */
  String ledger() {
    return collection.getNamespace().getDatabaseName();
  }

  /**
   * Stores commits in order up to the first that meets a duplicate.
   *
   * @return how many are stored for certain; the next one, if any, met a duplicate
   * @throws MongoException where it is not known what is stored
   */
  int insert(List<Numbered> batch) {
    try {
      collection.insertMany(batch.stream().map(Numbered::document).toList());
      return batch.size();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteConcernError() != null) {
        throw e; // Stored, but perhaps not to stay.
      }
      var refused = e.getWriteErrors().getFirst();
      if (refused.getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      return refused.getIndex();
    }
  }

  /** Every stored commit that keeps this one from being stored. */
  List<StoredCommit> rivals(Numbered commit) {
    NewCommit wanted = commit.draft().commit;
    return collection
        .find(
            or(
                eq("_id", commit.position()),
                and(eq("stream", wanted.stream()), eq("firstSeq", wanted.firstSeq())),
                command(wanted.commandId())))
        .sort(ascending("_id"))
        .limit(3)
        .map(StoredCommit::of)
        .into(new ArrayList<>());
  }

  List<StoredCommit> withCommand(UUID commandId) {
    return find(command(commandId), ascending("_id"), 1);
  }

  /** Those of each stream in order. */
  List<StoredCommit> ofStreams(Collection<String> streams) {
    // As few round trips as the size of an answer allows: the server's first batch is 101
    // documents.
    return collection
        .find(shown(in("stream", streams)))
        .sort(ascending("stream", "firstSeq"))
        .batchSize(10_000)
        .map(StoredCommit::of)
        .into(new ArrayList<>());
  }

  /** Those of each stream in order. */
  List<StoredCommit> ofStreamsBeginning(String prefix) {
    return collection
        .find(shown(and(gte("stream", prefix), lt("stream", prefix + Character.MAX_VALUE))))
        .sort(ascending("stream", "firstSeq"))
        .map(StoredCommit::of)
        .into(new ArrayList<>());
  }

  List<StoredCommit> lastOfStream(String stream) {
    return find(eq("stream", stream), descending("firstSeq"), 1);
  }

  List<StoredCommit> from(long position, int limit) {
    return find(gte("_id", position), ascending("_id"), limit);
  }

  /**
   * As {@link #from}, but only up to the first that is no commit.
   *
   * @throws CommitAltered where that is the very first
   */
  List<StoredCommit> upToStrange(long position, int limit) {
    var found = new ArrayList<StoredCommit>();
    var query = collection.find(shown(gte("_id", position))).sort(ascending("_id")).limit(limit);
    try (var cursor = query.cursor()) {
      while (cursor.hasNext()) {
        found.add(StoredCommit.of(cursor.next()));
      }
    } catch (CommitAltered strange) {
      if (found.isEmpty()) {
        throw strange;
      }
    }
    return found;
  }

  /** How many of these are stored, from the first on. */
  int stored(List<Numbered> batch) {
    var query =
        collection
            .find(gte("_id", batch.getFirst().position()))
            .sort(ascending("_id"))
            .limit(batch.size());
    int own = 0;
    try (var cursor = query.cursor()) {
      while (cursor.hasNext() && batch.get(own).document().equals(cursor.next())) {
        own++;
      }
    }
    return own;
  }

  /** The newest position; 0 for an empty ledger. */
  long last() {
    return newest(1).stream().mapToLong(StoredCommit::position).findFirst().orElse(0);
  }

  /**
   * The newest commit.
   *
   * @throws CommitAltered where it does not follow the one in front of it
   */
  Head head() {
    List<StoredCommit> newest = newest(2);
    if (newest.isEmpty()) {
      return Head.OF_EMPTY_LEDGER;
    }
    Head before = newest.size() == 1 ? Head.OF_EMPTY_LEDGER : Head.of(newest.getLast());
    return before.then(newest.getFirst());
  }

  private List<StoredCommit> newest(int limit) {
    return find(POSITIONS, descending("_id"), limit);
  }

  /**
   * What stands at either end and is no commit; of several at the last end, the first in order.
   * What stands before one that is a commit is left to whoever reads on from what was signed or
   * sent.
   */
  Optional<CommitAltered> strange() {
    return new StrangeEnd(collection, shown(new BsonDocument())).first();
  }

  /**
   * Shows nothing from there on any more.
   *
   * @param strange a position; where it is 0, all positions are shown, and they alone
   */
  void endBefore(long strange) {
    last = Math.min(last, strange == 0 ? Long.MAX_VALUE - 1 : strange - 1);
  }

  /** A position that is shown: this one, or the last before it. */
  long shown(long position) {
    return Math.min(position, last);
  }

  long count() {
    return collection.countDocuments();
  }

  private static Bson command(UUID commandId) {
    return eq("commandId", new BsonBinary(commandId));
  }

  private List<StoredCommit> find(Bson filter, Bson order, int limit) {
    return collection
        .find(shown(filter))
        .sort(order)
        .limit(limit)
        .map(StoredCommit::of)
        .into(new ArrayList<>());
  }

  private Bson shown(Bson filter) {
    return last == Long.MAX_VALUE ? filter : and(filter, POSITIONS, lte("_id", last));
  }
}
