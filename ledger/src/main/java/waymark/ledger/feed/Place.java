package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import waymark.ledger.publish.Successor;

/**
 * Where a feed stands, as its database keeps it: one document, which is also the pointer to the
 * collections that serve.
 *
 * @param offset of the topic to read next
 * @param topic that is read, where a new generation of the ledger left the one configured; else
 *     empty
 * @param ledgerId the ledger read so far; empty before the first record
 * @param runs what has been seen (see {@link Progress})
 * @param models the serving collection of each projection
 * @param swaps how many rebuilds have been put in place
 */
record Place(
    String feed,
    String topic,
    long offset,
    String ledgerId,
    Map<Point, Point> runs,
    Map<String, String> models,
    long swaps) {

  static Place start(String feed, List<String> projections) {
    Map<String, String> models = new TreeMap<>();
    projections.forEach(name -> models.put(name, Numbered.first(name)));
    return new Place(feed, "", 0, "", Map.of(), models, 0);
  }

  Place fromTheStart(List<String> projections) {
    Map<String, String> more = new TreeMap<>(models);
    projections.forEach(name -> more.putIfAbsent(name, Numbered.first(name)));
    return new Place(feed, topic, 0, ledgerId, Map.of(), more, swaps);
  }

  Place at(long next, String ledger, Map<Point, Point> seen) {
    return new Place(feed, topic, next, ledger, new TreeMap<>(seen), models, swaps);
  }

  Place swapped(Map<String, String> rebuilt) {
    return new Place(feed, topic, offset, ledgerId, runs, rebuilt, swaps + 1);
  }

  /** Nothing read yet of what a ledger goes on as; its read models begin empty. */
  Place following(Successor successor, Map<String, String> empty) {
    return new Place(feed, successor.topic(), 0, successor.ledgerId(), Map.of(), empty, swaps + 1);
  }

  Document document() {
    List<List<Long>> stored = new ArrayList<>();
    runs.forEach((from, to) ->
        stored.add(
            List.of(from.position(), (long) from.index(), to.position(), (long) to.index())));
    return new Document("_id", feed)
        .append("topic", topic)
        .append("offset", offset)
        .append("ledgerId", ledgerId)
        .append("runs", stored)
        .append("models", new Document(new TreeMap<>(models)))
        .append("swaps", swaps);
  }

  static Place read(Document stored) {
    Map<Point, Point> runs = new TreeMap<>();
    for (Object run : stored.getList("runs", Object.class)) {
      List<?> ends = (List<?>) run;
      runs.put(point(ends.get(0), ends.get(1)), point(ends.get(2), ends.get(3)));
    }
    Map<String, String> models = new TreeMap<>();
    stored
        .get("models", Document.class)
        .forEach((name, collection) -> models.put(name, String.valueOf(collection)));
    return new Place(
        stored.getString("_id"),
        stored.get("topic", ""),
        stored.getLong("offset"),
        stored.getString("ledgerId"),
        runs,
        models,
        stored.getLong("swaps"));
  }

  private static Point point(Object position, Object index) {
    return new Point((Long) position, Math.toIntExact((Long) index));
  }
}
