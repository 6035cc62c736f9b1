package waymark.journeys.badinputs;

import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import waymark.journeys.journey.Stack;

/** Who was shown what, and who reached for what in vain, as the services recorded it. */
record KeptReads(Stack stack) {
  private static final List<String> LOGS =
      List.of("pupil-case-reads", "recruitment-reads", "reporting-reads", "safeguarding-reads");

  /** How often this person reached for this id in vain. */
  long denied(String person, String id) {
    return of(person, new Document("outcome", "denied").append("asked", id)).size();
  }

  /** How many pupils each file named that this person was given. */
  List<Integer> exported(String person) {
    return of(person, new Document("outcome", "answered").append("kind", "export")).stream()
        .map(read -> read.getList("pupils", String.class).size())
        .toList();
  }

  private List<Document> of(String person, Document which) {
    var found = new ArrayList<Document>();
    try (var client = MongoClients.create(stack.databaseUri())) {
      for (var name : LOGS) {
        var log = client.getDatabase(name);
        for (var month : log.listCollectionNames()) {
          if (!month.startsWith("reads-")) continue;
          log.getCollection(month).find(which.append("actor", person)).into(found);
        }
      }
    }
    return found;
  }
}
