package waymark.notification;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** Up to which position of each ledger it has been noted who is to be told. */
final class Told {
  private static final FindOneAndUpdateOptions ONCE =
      new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

  private final MongoCollection<Document> marks;

  Told(MongoDatabase database) {
    marks = database.getCollection("told").withWriteConcern(WriteConcern.MAJORITY);
  }

  /** The mark of this ledger; the first time it begins now. */
  Mark of(String ledger, Instant now) {
    var begun = new Document("position", 0L).append("firstStart", Date.from(now));
    Document mark =
        marks.findOneAndUpdate(eq("_id", ledger), new Document("$setOnInsert", begun), ONCE);
    if (mark == null) {
      throw new IllegalStateException("what was just written is not there");
    }
    return new Mark(mark.getLong("position"), mark.getDate("firstStart").toInstant());
  }

  void upTo(String ledger, long position) {
    marks.updateOne(eq("_id", ledger), Updates.max("position", position));
  }
}
