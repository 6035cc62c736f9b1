package waymark.ledger.publish;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records of a topic that contradict its ledger, as its publisher has met them, remembered beside
 * its progress: readers that took one in have stopped, and stay so when the publisher starts anew.
 */
final class Contradictions {

  /** So many are told; who has to see to one sees to all. */
  static final int MOST = 100;

  private static final Logger LOG = LoggerFactory.getLogger(Contradictions.class);
  private static final String RECORDS = "records";

  private final MongoCollection<Document> collection;
  private final String id;
  private volatile List<String> sentences = List.of();

  Contradictions(MongoDatabase database, String ledgerId) {
    collection = database.getCollection("progress");
    id = ledgerId + "#contradicted";
  }

  List<String> sentences() {
    return sentences;
  }

  void remember() {
    Document kept = collection.find(eq("_id", id)).first();
    sentences = kept == null ? List.of() : kept.getList(RECORDS, String.class);
  }

  void met(EndRecord record) {
    String sentence = record.sentence();
    if (sentences.size() < MOST && !sentences.contains(sentence)) {
      LOG.error("Somebody else has written what contradicts {}: {}", id, sentence);
      collection.updateOne(
          eq("_id", id), Updates.addToSet(RECORDS, sentence), new UpdateOptions().upsert(true));
      remember();
    }
  }
}
