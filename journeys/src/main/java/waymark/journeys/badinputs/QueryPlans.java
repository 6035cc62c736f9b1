package waymark.journeys.badinputs;

import com.mongodb.client.MongoClients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bson.Document;
import waymark.journeys.journey.Stack;

/** How the running stack's database of this name finds what it is asked for. */
record QueryPlans(Stack stack, String name) {
  private static final String PROFILE = "system.profile";

  /** Collection, shape and plan of each query that names one of these, by which it names. */
  Map<String, TreeSet<String>> of(List<String> ids, Runnable asking) {
    try (var client = MongoClients.create(stack.databaseUri())) {
      var database = client.getDatabase(name);
      var _ = database.runCommand(new Document("profile", 2));
      try {
        asking.run();
      } finally {
        var _ = database.runCommand(new Document("profile", 0));
      }
      Map<String, TreeSet<String>> plans = new HashMap<>();
      for (var query : database.getCollection(PROFILE).find(new Document("op", "query"))) {
        var filter = query.get("command", Document.class).get("filter", new Document()).toJson();
        var plan = " " + query.getString("planSummary");
        for (var id : ids.stream().filter(filter::contains).toList()) {
          var shape = query.getString("ns") + " " + filter.replace(id, "ID") + plan;
          plans.computeIfAbsent(id, _ -> new TreeSet<>()).add(shape);
        }
      }
      database.getCollection(PROFILE).drop();
      return plans;
    }
  }
}
