package waymark.notification;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** What found no safeguarding lead at its school, or nobody who may approve it, and waits. */
final class Leaderless {
  private static final ReplaceOptions ONCE = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> waiting;

  Leaderless(MongoDatabase database) {
    waiting = database.getCollection("leaderless").withWriteConcern(WriteConcern.MAJORITY);
  }

  void add(Owed.ByRole owed) {
    waiting.replaceOne(eq("_id", owed.notice()), owed.stored(), ONCE);
  }

  List<Owed.ByRole> all() {
    return waiting
        .find()
        .map(each -> Owed.ByRole.of(each, each.getString("_id")))
        .into(new ArrayList<>());
  }

  void remove(Owed.ByRole owed) {
    waiting.deleteOne(eq("_id", owed.notice()));
  }
}
