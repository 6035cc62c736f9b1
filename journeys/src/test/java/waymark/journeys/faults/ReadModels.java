package waymark.journeys.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.RowJson;

/** What the feed of a reader has left in its database. */
public final class ReadModels {
  private final MongoDatabase database;
  private final String feed;

  /**
   * @param feed such as {@code cases}
   */
  public ReadModels(MongoClient client, String database, String feed) {
    this.database = client.getDatabase(database);
    this.feed = feed;
  }

  /** Where the feed stands; null before it was ever started. */
  @Nullable Document place() {
    return database.getCollection("feeds").find(new Document("_id", feed)).first();
  }

  /** The last position up to which everything was read: 0 where anything before it is missing. */
  long position() {
    Document place = place();
    if (place == null || place.getList("runs", List.class).isEmpty()) {
      return 0;
    }
    List<?> run = place.getList("runs", List.class).getFirst();
    boolean fromTheStart = run.get(0).equals(1L) && run.get(1).equals(0L);
    return fromTheStart ? (Long) run.get(2) - 1 : 0;
  }

  List<Document> parked() {
    return database.getCollection("parked").find().into(new ArrayList<>());
  }

  /** How many commits' hashes the feed has kept. */
  long hashes() {
    long kept = 0;
    var chunks = new Document("_id", new Document("$regex", "^" + feed + "#"));
    for (Document chunk : database.getCollection("feeds").find(chunks)) {
      kept += chunk.get("h", Document.class).size();
    }
    return kept;
  }

  /** The rows that serve, by stream, of each read model by its name. */
  Map<String, Map<String, ObjectNode>> rows() {
    var models = new TreeMap<String, Map<String, ObjectNode>>();
    Document place = place();
    if (place != null) {
      place
          .get("models", Document.class)
          .forEach((name, collection) -> models.put(name, rows(String.valueOf(collection))));
    }
    return models;
  }

  private Map<String, ObjectNode> rows(String collection) {
    var rows = new TreeMap<String, ObjectNode>();
    for (Document row : database.getCollection(collection).find()) {
      rows.put(row.getString("_id"), RowJson.toJson(row));
    }
    return rows;
  }
}
