package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import waymark.ledger.store.LedgerStore;

/** A ledger in its database; nothing in it is changed. */
final class DatabaseSource implements RecordSource {

  private final String ledger;
  private final MongoDatabase database;

  DatabaseSource(MongoClient client, String ledger) {
    this(ledger, client.getDatabase(ledger));
  }

  DatabaseSource(LedgerStore ledger) {
    this(ledger.name(), ledger.database());
  }

  private DatabaseSource(String ledger, MongoDatabase database) {
    this.ledger = ledger;
    this.database = database.withReadConcern(ReadConcern.MAJORITY);
  }

  @Override
  public String ledger() {
    return ledger;
  }

  @Override
  public Documents commits() {
    return Documents.of(
        database
            .getCollection("commits", BsonDocument.class)
            .find()
            .sort(ascending("_id"))
            .batchSize(1_000)
            .cursor());
  }

  @Override
  public Documents leafTiles() {
    return Documents.of(
        database
            .getCollection(KeptTiles.COLLECTION, BsonDocument.class)
            .find(regex("_id", "^0/"))
            .sort(ascending("_id"))
            .batchSize(100)
            .cursor());
  }

  /** The leaf at a position. */
  Optional<byte[]> leaf(long position) {
    @Nullable BsonDocument commit =
        database.getCollection("commits", BsonDocument.class).find(eq("_id", position)).first();
    return Optional.ofNullable(commit).map(found -> found.getBinary("leaf").getData());
  }

  KeptTiles tiles() {
    return new KeptTiles(database);
  }
}
