package waymark.ledger.simulation;

import java.util.List;
import org.bson.BsonDocument;

/** One write command: several changes to one collection, in order or each for itself. */
record Write(String collection, boolean ordered, List<Change> changes) {

  /** One change. */
  sealed interface Change {}

  record Insert(BsonDocument document) implements Change {}

  record Update(BsonDocument filter, BsonDocument update, boolean upsert) implements Change {}

  record Replace(BsonDocument filter, BsonDocument document, boolean upsert) implements Change {}

  record Delete(BsonDocument filter) implements Change {}

  /** What one change did. */
  enum Effect {
    INSERTED,
    MATCHED,
    NOTHING,
    DUPLICATE
  }

  Write from(int first) {
    return new Write(collection, ordered, changes.subList(first, changes.size()));
  }

  Write upTo(int end) {
    return new Write(collection, ordered, changes.subList(0, end));
  }
}
