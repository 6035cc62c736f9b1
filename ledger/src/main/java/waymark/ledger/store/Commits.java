package waymark.ledger.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static java.util.Objects.requireNonNull;
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
import org.bson.conversions.Bson;

/** The ledger's collection. Every read is of the primary at majority: what it shows, stays. */
final class Commits {

  /** A cut that no packet announces must end in an answer, too. */
  static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);

  private final MongoCollection<BsonDocument> collection;

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
    return find(
        or(
            eq("_id", commit.position()),
            and(eq("stream", wanted.stream()), eq("firstSeq", wanted.firstSeq())),
            command(wanted.commandId())),
        ascending("_id"),
        3);
  }

  List<StoredCommit> withCommand(UUID commandId) {
    return find(command(commandId), ascending("_id"), 1);
  }

  /** Those of each stream in order. */
  List<StoredCommit> ofStreams(Collection<String> streams) {
    // As few round trips as the size of an answer allows: the server's first batch is 101
    // documents.
    return collection
        .find(in("stream", streams))
        .sort(ascending("stream", "firstSeq"))
        .batchSize(10_000)
        .map(Commits::stored)
        .into(new ArrayList<>());
  }

  /** Those of each stream in order. */
  List<StoredCommit> ofStreamsBeginning(String prefix) {
    return collection
        .find(and(gte("stream", prefix), lt("stream", prefix + Character.MAX_VALUE)))
        .sort(ascending("stream", "firstSeq"))
        .map(Commits::stored)
        .into(new ArrayList<>());
  }

  List<StoredCommit> lastOfStream(String stream) {
    return find(eq("stream", stream), descending("firstSeq"), 1);
  }

  List<StoredCommit> from(long position, int limit) {
    return find(gte("_id", position), ascending("_id"), limit);
  }

  Head head() {
    return find(new BsonDocument(), descending("_id"), 1).stream()
        .map(last -> new Head(last.position(), last.read().recordedAt()))
        .findFirst()
        .orElse(Head.OF_EMPTY_LEDGER);
  }

  long count() {
    return collection.countDocuments();
  }

  private static Bson command(UUID commandId) {
    return eq("commandId", new BsonBinary(commandId));
  }

  private List<StoredCommit> find(Bson filter, Bson order, int limit) {
    return collection
        .find(filter)
        .sort(order)
        .limit(limit)
        .map(Commits::stored)
        .into(new ArrayList<>());
  }

  private static StoredCommit stored(BsonDocument document) {
    return new StoredCommit(
        document.getInt64("_id").getValue(),
        document.getString("stream").getValue(),
        document.getInt64("firstSeq").getValue(),
        requireNonNull(document.getBinary("commandId").asUuid()),
        document.getBinary("leaf").getData());
  }
}
