package waymark.ledger.simulation;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoNamespace;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

/** One database of a simulated server, as the driver shows it. */
public final class Collections {

  private final Server server;
  private final String name;
  private ReadConcern readConcern = ReadConcern.LOCAL;

  private Collections(Server server, String name) {
    this.server = server;
    this.name = name;
  }

  static MongoDatabase of(Server server, String name) {
    return Standin.of(MongoDatabase.class, new Collections(server, name));
  }

  public MongoDatabase withReadConcern(ReadConcern concern) {
    var other = new Collections(server, name);
    other.readConcern = concern;
    return Standin.of(MongoDatabase.class, other);
  }

  public Object withWriteConcern(WriteConcern concern) {
    return this;
  }

  public MongoCollection<org.bson.Document> getCollection(String collection) {
    return getCollection(collection, org.bson.Document.class);
  }

  @SuppressWarnings("unchecked")
  public <T> MongoCollection<T> getCollection(String collection, Class<T> type) {
    var documents =
        new Documents<>(
            server,
            new MongoNamespace(name, collection),
            type,
            MongoClientSettings.getDefaultCodecRegistry());
    documents.withReadConcern(readConcern);
    return Standin.of(MongoCollection.class, documents);
  }
}
