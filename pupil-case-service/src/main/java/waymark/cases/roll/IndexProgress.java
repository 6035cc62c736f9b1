package waymark.cases.roll;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;

/** How far the {@link RollIndex} has taken in the ledger. */
final class IndexProgress {
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  /** Raised where the index comes to keep more than before, so that it is made anew. */
  private static final int FORM = 2;

  private final MongoCollection<Document> progress;
  private final LedgerStore ledger;

  IndexProgress(MongoDatabase database, LedgerStore ledger) {
    this.progress = database.getCollection("progress");
    this.ledger = ledger;
  }

  /** Empty where all is to begin anew: at first, and where the ledger is another, as restored. */
  Optional<Long> reached() {
    Document reached = progress.find(and(eq("_id", "ledger"), eq("form", FORM))).first();
    if (reached == null) {
      return Optional.empty();
    }
    long position = reached.getLong("position");
    return ledger.from(position, 1).stream()
        .filter(c -> c.position() == position && c.hash().equals(reached.getString("hash")))
        .map(StoredCommit::position)
        .findFirst();
  }

  void reach(StoredCommit last) {
    Document now =
        new Document("_id", "ledger")
            .append("form", FORM)
            .append("position", last.position())
            .append("hash", last.hash());
    progress.replaceOne(eq("_id", "ledger"), now, UPSERT);
  }
}
