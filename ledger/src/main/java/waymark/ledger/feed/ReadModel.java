package waymark.ledger.feed;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import waymark.ledger.feed.StreamGuard.Standing;

/** One collection of a projection's rows: read in bulk, written in one bulk, each row guarded. */
final class ReadModel<R> {
  private static final int DUPLICATE_KEY = 11000;
  private static final DocumentCodec DOCUMENTS = new DocumentCodec();
  private final Projection<R> projection;
  private final MongoCollection<RawBsonDocument> rows;
  private final RowLengths lengths = new RowLengths();

  ReadModel(MongoDatabase database, Projection<R> projection, String collection) {
    this.projection = projection;
    this.rows = database.getCollection(collection, RawBsonDocument.class);
  }

  String name() {
    return rows.getNamespace().getCollectionName();
  }

  Projection<R> projection() {
    return projection;
  }

  void createIndexes() {
    for (Index index : projection.indexes()) {
      rows.createIndex(
          Indexes.ascending(index.fields()),
          new IndexOptions().name(String.join(",", index.fields())));
    }
  }

  Map<String, Row<R>> load(Collection<String> streams) {
    Map<String, Row<R>> found = new HashMap<>();
    // Raw, so that of those that come together only one is in pieces at a time.
    for (RawBsonDocument stored : rows.find(in("_id", streams)).batchSize(streams.size() + 1)) {
      Row<R> row = row(stored);
      lengths.met(row.events(), row.bytes());
      found.put(row.stream(), row);
    }
    return found;
  }

  private Row<R> row(RawBsonDocument stored) {
    var standing =
        new Standing(
            stored.getNumber("seq").longValue(),
            stored.getString("hash").getValue(),
            stored.getNumber("position").longValue());
    R value =
        stored.get("row") instanceof RawBsonDocument row
            ? projection.read(RowJson.toJson(row.decode(DOCUMENTS)))
            : null;
    String stream = stored.getString("_id").getValue();
    return new Row<>(stream, standing.seq(), standing, value, length(stored));
  }

  /** How long a row of so many events will be, in bytes, as far as can be told. */
  long length(long events) {
    return lengths.of(events);
  }

  /**
   * Gives the rows as they now stand in the database.
   *
   * @throws Overtaken where another process has moved one of these rows since it was loaded; the
   *     others may have been written, and the guard recognises them when they come again
   */
  List<Row<R>> save(Collection<Row<R>> changed) {
    if (changed.isEmpty()) {
      return List.of();
    }
    long replaced = changed.stream().filter(row -> row.before() >= 0).count();
    // Of one kind all, so that the database is asked once: a row that should be new and is there
    // already matches nothing, and its insertion is refused.
    List<WriteModel<RawBsonDocument>> writes = new ArrayList<>();
    List<Row<R>> stored = new ArrayList<>();
    for (Row<R> row : changed) {
      var document = RowJson.bson(to -> write(to, row));
      stored.add(row.stored(length(document)));
      lengths.met(row.events(), length(document));
      var same = and(eq("_id", row.stream()), eq("seq", row.before()));
      writes.add(
          replaced == 0
              ? new InsertOneModel<>(document)
              : new ReplaceOneModel<>(
                  same, document, new ReplaceOptions().upsert(row.before() < 0)));
    }
    try {
      var result = rows.bulkWrite(writes, new BulkWriteOptions().ordered(false));
      if (result.getMatchedCount() != replaced) {
        throw new Overtaken("Rows of " + name() + " were moved by another process.");
      }
      return stored;
    } catch (MongoBulkWriteException refused) {
      if (refused.getWriteErrors().stream().allMatch(e -> e.getCode() == DUPLICATE_KEY)
          && !refused.getWriteErrors().isEmpty()) {
        throw new Overtaken("Rows of " + name() + " were added by another process.");
      }
      throw refused;
    }
  }

  private void write(BsonWriter to, Row<R> row) {
    R value = row.value();
    to.writeStartDocument();
    to.writeString("_id", row.stream());
    to.writeInt64("seq", row.standing().seq());
    to.writeString("hash", row.standing().hash());
    to.writeInt64("position", row.standing().position());
    to.writeName("row");
    if (value == null) {
      to.writeNull();
    } else {
      RowJson.write(to, projection.write(value));
    }
    to.writeEndDocument();
  }

  private static long length(RawBsonDocument document) {
    return document.getByteBuffer().remaining();
  }
}
