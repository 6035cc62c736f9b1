package waymark.ledger.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import waymark.ledger.publish.SteppedTurn;

/** What a reader says it has, held at any moment to what is in its database for good. */
final class Reached {

  private final Server readers;
  private final Log log;
  private final String name;

  /**
   * @param name of the reader and of its database
   */
  Reached(Server readers, Log log, String name) {
    this.readers = readers;
    this.log = log;
    this.name = name;
  }

  /**
   * Everything up to there, and all before the place that is written down, is in its stream's row,
   * or set aside in the line that begins right behind that row.
   */
  void holds(long position) {
    Map<String, BsonDocument> rows = rows();
    Set<String> aside = aside();
    long place = place();
    for (var record : log.records(0, log.end())) {
      boolean said = record.offset() < place || number(record, "position") <= position;
      if (said && !isHad(record, rows, aside)) {
        throw new Violation(
            "%s says that it has all up to %d, and all before %d of the topic, and lacks event %d of %s"
                .formatted(name, position, place, number(record, "seq"), stream(record)));
      }
    }
  }

  private static boolean isHad(
      ConsumerRecord<byte[], byte[]> record, Map<String, BsonDocument> rows, Set<String> aside) {
    String stream = stream(record);
    long seq = number(record, "seq");
    BsonDocument row = rows.get(stream);
    long last = row == null ? -1 : row.getInt64("seq").getValue();
    if (row == null || seq > last) {
      return LongStream.rangeClosed(last + 1, seq)
          .allMatch(each -> aside.contains(each + " of " + stream));
    }
    return record.value() == null
        || row.isDocument("row")
            && (" " + text(row.getDocument("row").get("noted"))).contains(" " + seq + "=");
  }

  private Map<String, BsonDocument> rows() {
    var rows = new HashMap<String, BsonDocument>();
    readers.confirmed(name + ".noted-1").forEach(row -> rows.put(text(row.get("_id")), row));
    return rows;
  }

  private Set<String> aside() {
    var found = new HashSet<String>();
    for (BsonDocument each : readers.confirmed(name + ".parked")) {
      found.add(each.getInt64("seq").getValue() + " of " + text(each.get("stream")));
    }
    return found;
  }

  private long place() {
    return readers.confirmed(name + ".feeds").stream()
        .filter(each -> text(each.get("_id")).equals(name))
        .mapToLong(each -> each.getInt64("offset").getValue())
        .sum();
  }

  private static String stream(ConsumerRecord<byte[], byte[]> record) {
    return SteppedTurn.header(record, "stream");
  }

  private static long number(ConsumerRecord<byte[], byte[]> record, String header) {
    return Long.parseLong(SteppedTurn.header(record, header));
  }

  private static String text(BsonValue value) {
    return value.asString().getValue();
  }
}
