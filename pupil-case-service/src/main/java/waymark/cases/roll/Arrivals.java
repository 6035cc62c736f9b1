package waymark.cases.roll;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.type;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.conversions.Bson;
import waymark.ledger.access.Scope;

/**
 * Whom one school has in its file and another on its roll: what the other is asked to agree to. A
 * part of the {@link RollIndex}, made anew with it. A later whole roll of the asking school asks
 * anew; an import that is reversed asks no more.
 */
final class Arrivals {
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private final MongoCollection<Document> asked;
  private final MongoCollection<Document> pupils;

  Arrivals(MongoDatabase database) {
    this.asked = database.getCollection("arrivals");
    this.pupils = database.getCollection("pupils");
  }

  /** A pupil whom {@code to} has in its file and {@code from} on its roll. */
  record Arrival(UUID pupil, UUID from, UUID to) {}

  void heard(ImportState state) {
    String id = state.id().toString();
    switch (state.status()) {
      case FINISHED -> {
        if (state.wholeRoll()) {
          asked.deleteMany(and(eq("to", state.school().toString()), ne("import", id)));
        }
        state.awaited().forEach(arrival -> ask(state, arrival.pupil()));
      }
      case REVERSING, REVERSED -> asked.deleteMany(eq("import", id));
      case PREVIEW, RUNNING, DISCARDED -> {}
    }
  }

  void forget() {
    asked.deleteMany(new Document());
  }

  /** Those still on the roll of a school of the scope. */
  List<Arrival> from(Scope scope) {
    return found(new Document(), scope);
  }

  /** This one, where the pupil is still on the roll of a school of the scope. */
  Optional<Arrival> one(UUID pupil, UUID to, Scope scope) {
    return found(eq("_id", id(pupil, to)), scope).stream().findFirst();
  }

  private List<Arrival> found(Bson which, Scope scope) {
    Map<String, List<String>> wanted = new HashMap<>();
    for (Document each : asked.find(which)) {
      wanted
          .computeIfAbsent(each.getString("pupil"), _ -> new ArrayList<>())
          .add(each.getString("to"));
    }
    List<Arrival> found = new ArrayList<>();
    for (Document each : pupils.find(and(in("_id", wanted.keySet()), at(scope)))) {
      String from = each.getString("school");
      for (String to : wanted.getOrDefault(each.getString("_id"), List.of())) {
        if (!to.equals(from)) {
          found.add(
              new Arrival(
                  UUID.fromString(each.getString("_id")),
                  UUID.fromString(from),
                  UUID.fromString(to)));
        }
      }
    }
    return found;
  }

  private static Bson at(Scope scope) {
    return switch (scope) {
      case Scope.WholeTrust all -> type("school", BsonType.STRING);
      case Scope.Schools some -> in("school", texts(some.ids()));
      case Scope.Classes some -> in("school", texts(some.whole()));
    };
  }

  private static List<String> texts(Set<UUID> schools) {
    return schools.stream().map(UUID::toString).toList();
  }

  private void ask(ImportState state, UUID pupil) {
    String id = id(pupil, state.school());
    Document now =
        new Document("_id", id)
            .append("pupil", pupil.toString())
            .append("to", state.school().toString())
            .append("import", state.id().toString());
    asked.replaceOne(eq("_id", id), now, UPSERT);
  }

  private static String id(UUID pupil, UUID to) {
    return pupil + ">" + to;
  }
}
