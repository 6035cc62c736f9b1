package waymark.ledger.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;
import waymark.ledger.simulation.Write.Delete;
import waymark.ledger.simulation.Write.Effect;
import waymark.ledger.simulation.Write.Insert;
import waymark.ledger.simulation.Write.Replace;
import waymark.ledger.simulation.Write.Update;

/**
 * The state of a replica set: what its primary holds, and the beginning of that which a majority
 * holds. A failover takes the primary back to the majority.
 */
final class Database {

  private record Change(String collection, BsonValue id, BsonDocument after) {}

  private final Map<String, List<List<String>>> unique = new HashMap<>();
  private final Map<String, Map<BsonValue, BsonDocument>> majority = new HashMap<>();
  private Map<String, Map<BsonValue, BsonDocument>> local = new HashMap<>();
  private final List<Change> pending = new ArrayList<>();
  private long confirmed;
  private int term;

  void uniqueIndex(String collection, List<String> fields) {
    unique.computeIfAbsent(collection, name -> new ArrayList<>()).add(fields);
  }

  List<BsonDocument> find(String collection, BsonDocument filter, boolean atMajority) {
    return (atMajority ? majority : local)
        .getOrDefault(collection, Map.of()).values().stream()
            .filter(document -> Matching.matches(filter, document))
            .toList();
  }

  /** The number of changes the primary has made, ever; what is rolled back is not counted. */
  long changes() {
    return confirmed + pending.size();
  }

  /** How many failovers there were. */
  int term() {
    return term;
  }

  /** The majority takes over all changes up to this number. */
  void confirm(long upTo) {
    while (confirmed < upTo && !pending.isEmpty()) {
      apply(majority, pending.removeFirst());
      confirmed++;
    }
  }

  void failOver() {
    pending.clear();
    local = new HashMap<>();
    majority.forEach(
        (collection, documents) -> local.put(collection, new LinkedHashMap<>(documents)));
    term++;
  }

  /** Makes the changes on the primary; ordered ones up to the first that meets a duplicate. */
  List<Effect> run(Write write) {
    var effects = new ArrayList<Effect>();
    for (Write.Change change : write.changes()) {
      effects.add(run(write.collection(), change));
      if (write.ordered() && effects.getLast() == Effect.DUPLICATE) {
        break;
      }
    }
    return effects;
  }

  private Effect run(String collection, Write.Change change) {
    return switch (change) {
      case Insert(var document) -> insert(collection, document);
      case Update(var filter, var update, var upsert) -> {
        BsonDocument before = first(collection, filter);
        BsonDocument after = Matching.updated(filter, before, update);
        yield put(collection, before, after, upsert);
      }
      case Replace(var filter, var document, var upsert) ->
          put(collection, first(collection, filter), document, upsert);
      case Delete(var filter) -> {
        List<BsonDocument> found = find(collection, filter, false);
        found.forEach(each -> change(new Change(collection, each.get("_id"), null)));
        yield found.isEmpty() ? Effect.NOTHING : Effect.MATCHED;
      }
    };
  }

  private Effect put(String collection, BsonDocument before, BsonDocument after, boolean upsert) {
    if (before != null) {
      change(new Change(collection, before.get("_id"), after));
      return Effect.MATCHED;
    }
    return upsert ? insert(collection, after) : Effect.NOTHING;
  }

  private Effect insert(String collection, BsonDocument document) {
    Map<BsonValue, BsonDocument> documents = local.getOrDefault(collection, Map.of());
    if (documents.containsKey(document.get("_id"))) {
      return Effect.DUPLICATE;
    }
    for (List<String> fields : unique.getOrDefault(collection, List.of())) {
      if (documents.values().stream().anyMatch(other -> same(fields, document, other))) {
        return Effect.DUPLICATE;
      }
    }
    change(new Change(collection, document.get("_id"), document));
    return Effect.INSERTED;
  }

  private static boolean same(List<String> fields, BsonDocument one, BsonDocument other) {
    return fields.stream()
        .allMatch(f -> one.get(f, BsonNull.VALUE).equals(other.get(f, BsonNull.VALUE)));
  }

  private BsonDocument first(String collection, BsonDocument filter) {
    return find(collection, filter, false).stream().findFirst().orElse(null);
  }

  private void change(Change change) {
    apply(local, change);
    pending.add(change);
  }

  private static void apply(Map<String, Map<BsonValue, BsonDocument>> state, Change change) {
    var documents = state.computeIfAbsent(change.collection(), name -> new LinkedHashMap<>());
    if (change.after() == null) {
      documents.remove(change.id());
    } else {
      documents.put(change.id(), change.after());
    }
  }
}
