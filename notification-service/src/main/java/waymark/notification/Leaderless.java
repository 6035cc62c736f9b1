package waymark.notification;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** What found no safeguarding lead at its school, or no director, and waits for one. */
final class Leaderless {
  private static final ReplaceOptions ONCE = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> waiting;

  Leaderless(MongoDatabase database) {
    waiting = database.getCollection("leaderless").withWriteConcern(WriteConcern.MAJORITY);
  }

  void add(Owed owed) {
    var made = new Document("school", owed.at()).append("recordedAt", Date.from(owed.recordedAt()));
    waiting.replaceOne(eq("_id", owed.notice()), made, ONCE);
  }

  List<Owed> all() {
    return waiting.find().map(each -> Owed.of(each, each.getString("_id"))).into(new ArrayList<>());
  }

  void remove(Owed owed) {
    waiting.deleteOne(eq("_id", owed.notice()));
  }
}
