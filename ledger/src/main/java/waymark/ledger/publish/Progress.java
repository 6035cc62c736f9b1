package waymark.ledger.publish;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/** How far a ledger is published, kept beside it; moved only by who knows where it stood. */
final class Progress {

  private final MongoCollection<Document> collection;
  private final String ledgerId;

  Progress(MongoDatabase database, String ledgerId) {
    this.ledgerId = ledgerId;
    collection =
        database
            .getCollection("progress")
            .withWriteConcern(WriteConcern.MAJORITY)
            .withReadConcern(ReadConcern.MAJORITY);
  }

  /** The last position whose every record was sent; 0 before the first. */
  long position() {
    var found = collection.find(eq("_id", ledgerId)).first();
    return found == null ? 0 : found.getLong("position");
  }

  /** Moves on, unless somebody else has: then false. */
  boolean move(long from, long to) {
    try {
      var unmoved = and(eq("_id", ledgerId), eq("position", from));
      var moved = Updates.set("position", to);
      var result = collection.updateOne(unmoved, moved, new UpdateOptions().upsert(from == 0));
      return result.getMatchedCount() == 1 || result.getUpsertedId() != null;
    } catch (MongoWriteException e) {
      return false; // An upsert that met the document at another position.
    }
  }
}
