package waymark.journeys.bench.append;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import waymark.journeys.bench.Arm;
import waymark.journeys.bench.Load;
import waymark.journeys.bench.Measured;

/**
 * One insertOne of the driver for each command, into a collection with the ledger's indexes. The
 * bytes are ready made: what Waymark spends on encoding is on its side of the comparison alone.
 */
final class RawInsert implements Arm {

  private final MongoCollection<BsonDocument> collection;
  private final byte[] leaf;
  private final Load load;
  private final AtomicLong position = new AtomicLong();

  /**
   * @param leaf what every document carries, as many bytes as a commit of the ledger
   */
  RawInsert(MongoClient client, String database, byte[] leaf, Load load) {
    collection =
        client
            .getDatabase(database)
            .getCollection("commits", BsonDocument.class)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .withReadConcern(ReadConcern.MAJORITY);
    collection.createIndex(ascending("stream", "firstSeq"), new IndexOptions().unique(true));
    collection.createIndex(ascending("commandId"), new IndexOptions().unique(true));
    this.leaf = leaf;
    this.load = load;
  }

  @Override
  public Measured measure() throws Exception {
    return load.run(() -> collection.insertOne(document()));
  }

  private BsonDocument document() {
    return new BsonDocument("_id", new BsonInt64(position.incrementAndGet()))
        .append("stream", new BsonString("pupil:" + UUID.randomUUID()))
        .append("firstSeq", new BsonInt64(0))
        .append("commandId", new BsonBinary(UUID.randomUUID()))
        .append("leaf", new BsonBinary(leaf));
  }
}
