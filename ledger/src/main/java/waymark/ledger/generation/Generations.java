package waymark.ledger.generation;

import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** Which generations an operator began, kept in the ledger's own database. */
public final class Generations {

  private final MongoCollection<Document> begun;

  public Generations(MongoDatabase ledger) {
    begun =
        ledger
            .getCollection("generations")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .withReadConcern(ReadConcern.MAJORITY);
  }

  /** The generation the ledger is opened as. */
  public Generation current() {
    Document newest = begun.find().sort(descending("_id")).first();
    return newest == null
        ? Generation.FIRST
        : new Generation(
            newest.getInteger("_id"),
            newest.getLong("kept"),
            newest.getLong("seen"),
            newest.getString("reason"));
  }

  /** Has the ledger opened as this generation from its next start on. */
  void begin(Generation next, Instant at) {
    begun.insertOne(
        new Document("_id", next.number())
            .append("kept", next.kept())
            .append("seen", next.seen())
            .append("reason", next.reason())
            .append("decidedAt", Date.from(at)));
  }
}
