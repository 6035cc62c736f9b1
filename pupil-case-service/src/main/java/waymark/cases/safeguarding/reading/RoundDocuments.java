package waymark.cases.safeguarding.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The index's documents as one round writes them: those of a later round are left alone. */
record RoundDocuments(MongoDatabase database, long round) {
  private static final String ROUND = "round";

  /** Everything of former rounds; however late it is done, nothing of this one or a later. */
  void dropOlder() {
    SafeguardingIndex.COLLECTIONS.forEach(each -> database.getCollection(each).deleteMany(older()));
  }

  void put(String collection, Document document) {
    Bson earlier = and(eq(ROUND, round), lte("seq", document.getLong("seq")));
    // Otherwise another process has put a newer one there.
    FirstWrite.tried(
        database.getCollection(collection),
        and(eq("_id", document.getString("_id")), or(older(), earlier)),
        new Document(document).append(ROUND, round));
  }

  /** Also those from before rounds were counted. */
  private Bson older() {
    return not(gte(ROUND, round));
  }
}
