package waymark.ledger.generation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * Which generations were begun, as the ledger's own database says. Its owner may change that: what
 * an operator decided is signed elsewhere, see {@link Decisions}.
 */
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
    return newest == null ? Generation.FIRST : read(newest);
  }

  /** One that was begun. */
  public Optional<Generation> find(int number) {
    return Optional.ofNullable(begun.find(eq("_id", number)).first()).map(Generations::read);
  }

  private static Generation read(Document begun) {
    return new Generation(
        begun.getInteger("_id"),
        begun.getLong("kept"),
        begun.getLong("seen"),
        begun.getString("reason"));
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
