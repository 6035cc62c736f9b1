package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * @param kept those of them that have what the place says; a reader without the others went on
 * @param swaps how often something else than its reading has changed it
 * @param replaced the collections that served before those, for queries that still read them
 * @param hashes how the ids begin under which the hashes of what was read are kept: another
 *     generation's are never among them, whoever still writes or deletes those
 */
record Place(
    String feed,
    String topic,
    long offset,
    String ledgerId,
    Map<Point, Point> runs,
    Map<String, String> models,
    Set<String> kept,
    long swaps,
    Map<String, String> replaced,
    String hashes) {

  static Place start(String feed, List<String> projections) {
    Map<String, String> models = new TreeMap<>();
    projections.forEach(name -> models.put(name, Numbered.first(name)));
    return new Place(
        feed, "", 0, "", Map.of(), models, Set.copyOf(projections), 0, Map.of(), feed + "#");
  }

  /** For a reader that keeps these: where one lacks what was read without it, at the start. */
  Place keeping(List<String> projections) {
    Map<String, String> all = new TreeMap<>(models);
    projections.forEach(name -> all.putIfAbsent(name, Numbered.first(name)));
    boolean goesOn = kept.containsAll(projections);
    return new Place(
        feed,
        topic,
        goesOn ? offset : 0,
        ledgerId,
        goesOn ? runs : Map.of(),
        all,
        Set.copyOf(projections),
        swaps + 1,
        replaced,
        hashes);
  }

  Place at(long next, String ledger, Map<Point, Point> seen) {
    return new Place(
        feed, topic, next, ledger, new TreeMap<>(seen), models, kept, swaps, replaced, hashes);
  }

  Place swapped(Map<String, String> rebuilt) {
    return new Place(feed, topic, offset, ledgerId, runs, rebuilt, kept, swaps + 1, models, hashes);
  }

  /** Nothing read yet of what a ledger goes on as; its read models begin empty. */
  Place following(Successor successor, Map<String, String> empty) {
    return new Place(
        feed,
        successor.topic(),
        0,
        successor.ledgerId(),
        Map.of(),
        empty,
        kept,
        swaps + 1,
        models,
        feed + "#" + successor.ledgerId() + "#");
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
        .append("kept", List.copyOf(new TreeSet<>(kept)))
        .append("swaps", swaps)
        .append("replaced", new Document(new TreeMap<>(replaced)))
        .append("hashes", hashes);
  }

  static Place read(Document stored) {
    Map<Point, Point> runs = new TreeMap<>();
    for (Object run : stored.getList("runs", Object.class)) {
      List<?> ends = (List<?>) run;
      runs.put(point(ends.get(0), ends.get(1)), point(ends.get(2), ends.get(3)));
    }
    Map<String, String> models = collections(stored, "models");
    return new Place(
        stored.getString("_id"),
        stored.get("topic", ""),
        stored.getLong("offset"),
        stored.getString("ledgerId"),
        runs,
        models,
        Set.copyOf(stored.getList("kept", String.class, List.copyOf(models.keySet()))),
        stored.getLong("swaps"),
        collections(stored, "replaced"),
        stored.get("hashes", stored.getString("_id") + "#"));
  }

  private static Map<String, String> collections(Document stored, String field) {
    Map<String, String> named = new TreeMap<>();
    stored
        .get(field, new Document())
        .forEach((name, collection) -> named.put(name, String.valueOf(collection)));
    return named;
  }

  private static Point point(Object position, Object index) {
    return new Point((Long) position, Math.toIntExact((Long) index));
  }
}
