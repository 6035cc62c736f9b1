package waymark.journeys.journey;

import java.time.Instant;
import java.util.List;
import org.bson.BsonValue;
import waymark.journeys.journey.Stored.Value;

/** The values of a database's document, each with the field that holds it. */
final class BsonValues {
  private BsonValues() {}

  static void walk(String field, BsonValue value, List<Value> to) {
    switch (value.getBsonType()) {
      case DOCUMENT -> value.asDocument().forEach((name, inner) -> walk(name, inner, to));
      case ARRAY -> {
        JsonValues.parts(field, value.asArray().stream().map(BsonValues::number).toList(), to);
        value.asArray().forEach(inner -> walk(field, inner, to));
      }
      case BINARY -> JsonValues.bytes(field, value.asBinary().getData(), to);
      case STRING -> to.add(new Value(field, value.asString().getValue()));
      case DATE_TIME -> {
        var at = value.asDateTime().getValue();
        to.add(new Value(field, Instant.ofEpochMilli(at).toString()));
        to.add(new Value(field, Long.toString(at)));
      }
      case INT32, INT64, DOUBLE -> to.add(new Value(field, number(value)));
      default -> {}
    }
  }

  private static String number(BsonValue value) {
    return value.isNumber() ? Long.toString(value.asNumber().longValue()) : "";
  }
}
