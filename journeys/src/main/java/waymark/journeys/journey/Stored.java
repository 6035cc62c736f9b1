package waymark.journeys.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.RawBsonDocument;

/**
 * A document or a message, as one text in which words are looked for, and value by value with the
 * field that holds each, JSON within bytes included.
 *
 * @param text as it is stored, for what is text within bytes, and as JSON
 */
record Stored(String text, List<Value> values) {
  /** Its field is the name nearest to it; empty where it has none. */
  record Value(String field, String text) {}

  static Stored document(RawBsonDocument document) {
    var values = new ArrayList<Value>();
    document.forEach((field, value) -> BsonValues.walk(field, value, values));
    var bytes = new String(document.getByteBuffer().array(), UTF_8);
    return new Stored(bytes + ' ' + document.toJson(), values);
  }

  static Stored message(ConsumerRecord<byte[], byte[]> record) {
    var values = new ArrayList<Value>();
    var text = new StringBuilder();
    if (record.key() != null)
      text.append(JsonValues.bytes("key", record.key(), values)).append(' ');
    if (record.value() != null)
      text.append(JsonValues.bytes("value", record.value(), values)).append(' ');
    for (var header : record.headers()) {
      var value = JsonValues.bytes(header.key(), header.value(), values);
      text.append('"').append(header.key()).append("\":\"").append(value).append("\" ");
    }
    return new Stored(text.toString(), values);
  }
}
