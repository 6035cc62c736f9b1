package waymark.cases.safeguarding.reading;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;

/** By what the index's documents are looked up. */
final class IndexKeys {
  private IndexKeys() {}

  /** Again does no harm. */
  static void createIn(MongoDatabase database) {
    key(database, SafeguardingIndex.CONCERNS, "school", "status", "raisedAt");
    for (String field : List.of("pupil", "raisedBy", "ended.pupil")) {
      key(database, SafeguardingIndex.CONCERNS, field);
    }
    key(database, SafeguardingIndex.PASSED_ON, "from", "at");
    key(database, SafeguardingIndex.TRANSFERS, "pupil");
    key(database, SafeguardingIndex.OPENINGS, "pupil");
    key(database, SafeguardingIndex.LOW_LEVEL, "school", "subject");
    key(database, SafeguardingIndex.LOW_LEVEL, "subject");
    key(database, SafeguardingIndex.LOW_LEVEL, "toldBy");
    key(database, SafeguardingIndex.FILES, "subject");
  }

  private static void key(MongoDatabase database, String collection, String... fields) {
    var _ = database.getCollection(collection).createIndex(Indexes.ascending(fields));
  }
}
