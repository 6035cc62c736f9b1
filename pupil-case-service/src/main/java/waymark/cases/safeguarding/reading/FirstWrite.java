package waymark.cases.safeguarding.reading;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A write of one document that another process may have been first with. */
final class FirstWrite {
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private FirstWrite() {}

  /**
   * Puts a document in the place of one that is still so, or where there is none of its id;
   * otherwise nothing.
   */
  static void tried(MongoCollection<Document> collection, Bson still, Document document) {
    try {
      collection.replaceOne(still, document, UPSERT);
    } catch (MongoWriteException refused) {
      if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw refused;
      }
    }
  }
}
