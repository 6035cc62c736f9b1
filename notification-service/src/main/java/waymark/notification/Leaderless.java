package waymark.notification;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** What found no safeguarding lead at its school, or no director, and waits for one. */
final class Leaderless {
  private static final ReplaceOptions ONCE = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> waiting;

  Leaderless(MongoDatabase database) {
    waiting = database.getCollection("leaderless").withWriteConcern(WriteConcern.MAJORITY);
  }

  void add(Owed.ToHolders owed) {
    waiting.replaceOne(eq("_id", owed.notice()), owed.stored(), ONCE);
  }

  List<Owed.ToHolders> all() {
    return waiting
        .find()
        .map(each -> Owed.ToHolders.of(each, each.getString("_id")))
        .into(new ArrayList<>());
  }

  void remove(Owed.ToHolders owed) {
    waiting.deleteOne(eq("_id", owed.notice()));
  }
}
