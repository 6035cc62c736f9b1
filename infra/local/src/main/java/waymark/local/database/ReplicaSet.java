package waymark.local.database;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import waymark.local.stack.Health;

/**
 * Asks a database whether it takes writes. Our own is made a replica set of one, since only those
 * acknowledge writes as the ledger wants them; it learns its new address when its port changed.
 *
 * @param address host and port our own member goes by, or empty for a database run elsewhere
 */
record ReplicaSet(String uri, String address) implements Health {
  static final String NAME = "rs0";
  private static final int NOT_YET_INITIALISED = 94;

  static ReplicaSet here(int port) {
    String address = "127.0.0.1:" + port;
    return new ReplicaSet("mongodb://" + address + "/?directConnection=true", address);
  }

  static ReplicaSet elsewhere(String uri) {
    return new ReplicaSet(uri, "");
  }

  @Override
  public boolean ok() {
    try (MongoClient client = MongoClients.create(settings())) {
      MongoDatabase admin = client.getDatabase("admin");
      if (address.isEmpty()) {
        admin.runCommand(new Document("ping", 1));
        return true;
      }
      return configured(admin)
          && admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
    } catch (MongoException notYet) {
      return false;
    }
  }

  private boolean configured(MongoDatabase admin) {
    try {
      var config =
          admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
      if (!address.equals(config.getList("members", Document.class).getFirst().get("host"))) {
        config.put("members", members());
        config.put("version", config.getInteger("version") + 1);
        admin.runCommand(new Document("replSetReconfig", config).append("force", true));
      }
      return true;
    } catch (MongoCommandException e) {
      if (e.getErrorCode() != NOT_YET_INITIALISED) {
        return false;
      }
      admin.runCommand(
          new Document("replSetInitiate", new Document("_id", NAME).append("members", members())));
      return true;
    }
  }

  private List<Document> members() {
    return List.of(new Document("_id", 0).append("host", address));
  }

  private MongoClientSettings settings() {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(uri))
        .applyToClusterSettings(c -> c.serverSelectionTimeout(2, TimeUnit.SECONDS))
        .applyToSocketSettings(s -> s.connectTimeout(2, TimeUnit.SECONDS))
        .build();
  }
}
