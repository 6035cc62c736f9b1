package waymark.ledger.feed;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.feed.Arrival.Unreadable;

/** Messages set aside, kept whole under (reader, stream, seq) until they can be read in order. */
final class Parking {
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  /** A message has a megabyte at most: what the driver holds of them is bound, too. */
  private static final int FETCHED = 8;

  private final MongoCollection<Document> parked;

  Parking(MongoDatabase database) {
    parked = database.getCollection("parked");
    parked.createIndex(Indexes.ascending("reader", "stream", "seq"));
  }

  Set<String> streams(String reader) {
    return parked
        .distinct("stream", and(eq("reader", reader), eq("whole", true)), String.class)
        .into(new HashSet<>());
  }

  /** Under whose names anything is kept. */
  List<String> readers() {
    return parked.distinct("reader", String.class).into(new ArrayList<>());
  }

  long count(String reader) {
    return parked.countDocuments(eq("reader", reader));
  }

  /**
   * The first of a stream's, in order, until so many bytes are held; one in any case, where there
   * is one.
   */
  List<Message> first(String reader, String stream, long bytes) {
    List<Message> found = new ArrayList<>();
    long held = 0;
    try (MongoCursor<Document> stored =
        parked
            .find(and(eq("reader", reader), eq("stream", stream), eq("whole", true)))
            .sort(Sorts.ascending("seq"))
            .batchSize(FETCHED)
            .iterator()) {
      while (held < bytes && stored.hasNext()) {
        Document next = stored.next();
        held += ParkedDocument.bytes(next);
        found.add(ParkedDocument.read(next));
      }
    }
    return found;
  }

  void park(String reader, List<Parked> messages) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Parked each : messages) {
      Document document = ParkedDocument.write(reader, each);
      // What waits for another does not change when it comes again.
      writes.add(
          each.refused()
              ? put(document)
              : new UpdateOneModel<>(
                  byId(document), new Document("$setOnInsert", document), UPSERT));
    }
    write(writes);
  }

  /** Says why the first of a stream's stays where it is, unless it is no longer there. */
  void explain(String reader, Parked stuck) {
    Document document = ParkedDocument.write(reader, stuck);
    parked.updateOne(byId(document), new Document("$set", new Document("reason", stuck.reason())));
  }

  /** What has no place in the ledger is kept under its offset, for a person to look at. */
  void keep(String reader, List<Unreadable> entries) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Unreadable each : entries) {
      writes.add(put(ParkedDocument.write(reader, each)));
    }
    write(writes);
  }

  void release(String reader, String stream, long upToSeq) {
    parked.deleteMany(
        and(eq("reader", reader), eq("stream", stream), eq("whole", true), lte("seq", upToSeq)));
  }

  void forget(String reader) {
    parked.deleteMany(eq("reader", reader));
  }

  private void write(List<WriteModel<Document>> writes) {
    if (!writes.isEmpty()) {
      parked.bulkWrite(writes);
    }
  }

  private static WriteModel<Document> put(Document document) {
    return new ReplaceOneModel<>(byId(document), document, new ReplaceOptions().upsert(true));
  }

  private static Bson byId(Document document) {
    return eq("_id", document.get("_id"));
  }
}
