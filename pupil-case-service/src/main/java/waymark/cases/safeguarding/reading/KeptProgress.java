package waymark.cases.safeguarding.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import java.util.Arrays;
import org.bson.Document;

/** Where the index's progress is kept, one document for all processes of the service. */
record KeptProgress(MongoCollection<Document> progress) {
  private static final String ID = "ledger";

  IndexProgress read() {
    return IndexProgress.of(progress.find(eq("_id", ID)).first());
  }

  /** Nothing, where another process has moved it meanwhile. */
  void move(IndexProgress from, IndexProgress to) {
    FirstWrite.tried(
        progress,
        and(
            eq("_id", ID),
            // Absent from before rounds were counted.
            from.round() == 0 ? in("round", Arrays.asList(0L, null)) : eq("round", from.round()),
            eq("position", from.position()),
            from.shape() == 0 ? in("shape", Arrays.asList(0, null)) : eq("shape", from.shape())),
        new Document("_id", ID)
            .append("round", to.round())
            .append("position", to.position())
            .append("hash", to.hash())
            .append("shape", to.shape()));
  }
}
