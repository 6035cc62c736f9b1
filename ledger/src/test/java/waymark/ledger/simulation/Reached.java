package waymark.ledger.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
   * Everything up to there is in its stream's row, or set aside because it cannot be read, or
   * behind such a one in its stream.
   */
  void holds(long position) {
    Map<String, String> rows = rows();
    Set<String> aside = aside();
    for (var record : log.records(0, log.end())) {
      String stream = SteppedTurn.header(record, "stream");
      long seq = Long.parseLong(SteppedTurn.header(record, "seq"));
      boolean said =
          record.value() != null
              && Long.parseLong(SteppedTurn.header(record, "position")) <= position
              && !aside.contains(seq + " of " + stream);
      if (said && !(" " + rows.getOrDefault(stream, "")).contains(" " + seq + "=")) {
        throw new Violation(
            "%s says that it has all up to %d, and lacks event %d of %s"
                .formatted(name, position, seq, stream));
      }
    }
  }

  private Map<String, String> rows() {
    var rows = new HashMap<String, String>();
    for (BsonDocument row : readers.confirmed(name + ".noted-1")) {
      if (row.isDocument("row")) {
        rows.put(text(row.get("_id")), text(row.getDocument("row").get("noted")));
      }
    }
    return rows;
  }

  /**
   * What is set aside for another reason than that something before it is missing; of two processes
   * on one database one may for a moment take for a gap what the other is just closing.
   */
  private Set<String> aside() {
    var found = new HashSet<String>();
    for (BsonDocument each : readers.confirmed(name + ".parked")) {
      if (name.equals("shared") || !text(each.get("kind")).equals("GAP")) {
        found.add(each.getInt64("seq").getValue() + " of " + text(each.get("stream")));
      }
    }
    return found;
  }

  private static String text(BsonValue value) {
    return value.asString().getValue();
  }
}
