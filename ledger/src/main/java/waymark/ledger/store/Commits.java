package waymark.ledger.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
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
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The ledger's collection. Every read is of the primary at majority: what it shows, stays. */
final class Commits {

  /** A cut that no packet announces must end in an answer, too. */
  static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);

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

  Head head() {
    try {
      @Nullable BsonDocument newest = collection.find().sort(descending("_id")).limit(1).first();
      return newest == null ? Head.OF_EMPTY_LEDGER : Head.of(StoredCommit.of(newest));
    } catch (CommitAltered strange) {
      return end().head();
    }
  }

  /** Where the ledger ends, and what stands after that. */
  StoredEnd end() {
    return StoredEnd.of(collection.withDocumentClass(RawBsonDocument.class));
  }

  /** Shows nothing after this position from now on. */
  void endAt(long position) {
    last = position;
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
    return last == Long.MAX_VALUE ? filter : and(filter, lte("_id", last));
  }
}
