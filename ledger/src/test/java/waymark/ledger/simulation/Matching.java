package waymark.ledger.simulation;

import java.util.Comparator;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;

/** The few operators of the query and update language that the ledger uses. */
final class Matching {

  static final Comparator<BsonValue> ORDER = Matching::compare;

  private Matching() {}

  static boolean matches(BsonDocument filter, BsonDocument document) {
    return filter.entrySet().stream().allMatch(clause -> holds(clause, document));
  }

  private static boolean holds(Map.Entry<String, BsonValue> clause, BsonDocument document) {
    return switch (clause.getKey()) {
      case "$and" ->
          all(clause.getValue()).stream().allMatch(c -> matches(c.asDocument(), document));
      case "$or" ->
          all(clause.getValue()).stream().anyMatch(c -> matches(c.asDocument(), document));
      default -> value(document.get(clause.getKey(), BsonNull.VALUE), clause.getValue());
    };
  }

  private static boolean value(BsonValue found, BsonValue wanted) {
    if (!isOperator(wanted)) {
      return found.equals(wanted);
    }
    return wanted.asDocument().entrySet().stream()
        .allMatch(operator ->
            switch (operator.getKey()) {
              case "$gte" -> compare(found, operator.getValue()) >= 0;
              case "$lte" -> compare(found, operator.getValue()) <= 0;
              case "$type" ->
                  found.getBsonType().getValue() == operator.getValue().asInt32().getValue();
              case "$in" -> all(operator.getValue()).contains(found);
              default -> throw new UnsupportedOperationException(operator.getKey());
            });
  }

  private static boolean isOperator(BsonValue value) {
    return value.isDocument()
        && !value.asDocument().isEmpty()
        && value.asDocument().getFirstKey().startsWith("$");
  }

  private static BsonArray all(BsonValue list) {
    return list.asArray();
  }

  private static int compare(BsonValue one, BsonValue other) {
    if (one.isNumber() && other.isNumber()) {
      return Long.compare(one.asNumber().longValue(), other.asNumber().longValue());
    }
    if (one.isString() && other.isString()) {
      return one.asString().compareTo(other.asString());
    }
    return one.getBsonType().compareTo(other.getBsonType());
  }

  /** The document after the update; as it is inserted where there was none. */
  static BsonDocument updated(BsonDocument filter, BsonDocument before, BsonDocument update) {
    BsonDocument after = before == null ? seed(filter) : before.clone();
    update.forEach((operator, fields) -> {
      switch (operator) {
        case "$set" -> fields.asDocument().forEach((path, value) -> set(after, path, value));
        case "$setOnInsert" -> {
          if (before == null) {
            fields.asDocument().forEach((path, value) -> set(after, path, value));
          }
        }
        default -> throw new UnsupportedOperationException(operator);
      }
    });
    return after;
  }

  private static BsonDocument seed(BsonDocument filter) {
    var seed = new BsonDocument();
    filter.forEach((key, value) -> {
      if (key.equals("$and")) {
        all(value).forEach(clause -> seed.putAll(seed(clause.asDocument())));
      } else if (!key.startsWith("$") && !isOperator(value)) {
        seed.put(key, value);
      }
    });
    return seed;
  }

  private static void set(BsonDocument document, String path, BsonValue value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      document.put(path, value);
    } else {
      String first = path.substring(0, dot);
      if (!document.containsKey(first)) {
        document.put(first, new BsonDocument());
      }
      set(document.getDocument(first), path.substring(dot + 1), value);
    }
  }
}
