package waymark.ledger.feed;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * Keeps where a feed stands, and the hash of every commit it has read: what tells a ledger restored
 * from an older copy, whose numbers come again with other content, from an honest repetition.
 */
final class Places {
  private static final int CHUNK = 256;
  private final MongoCollection<Document> feeds;
  private final String feed;

  Places(MongoDatabase database, String feed) {
    this.feeds = database.getCollection("feeds");
    this.feed = feed;
  }

  Place load(List<String> projections) {
    Document stored = feeds.find(eq("_id", feed)).first();
    if (stored == null) {
      Place start = Place.start(feed, projections);
      var options = new UpdateOptions().upsert(true);
      feeds.updateOne(eq("_id", feed), new Document("$setOnInsert", start.document()), options);
      return load(projections);
    }
    Place place = Place.read(stored);
    if (place.kept().equals(Set.copyOf(projections))) {
      return place;
    }
    Place kept = place.keeping(projections);
    move(place, kept, List.of());
    return kept;
  }

  /**
   * Moves on, in one command with the hashes of what was read.
   *
   * @throws Overtaken where another process moved first
   */
  void move(Place from, Place to, Collection<Received> read) {
    Map<String, Document> hashes = new TreeMap<>();
    for (Received each : read) {
      hashes
          .computeIfAbsent(chunk(from, each.position()), id -> new Document())
          .append("h." + each.position(), Hashes.pack(each.hash()));
    }
    List<WriteModel<Document>> writes = new ArrayList<>();
    hashes.forEach((id, set) ->
        writes.add(
            new UpdateOneModel<>(
                eq("_id", id), new Document("$set", set), new UpdateOptions().upsert(true))));
    // Of one kind with the others, so that all of it is one question to the database.
    writes.add(new UpdateOneModel<>(same(from), new Document("$set", to.document())));
    var result = feeds.bulkWrite(writes);
    if (result.getMatchedCount() + result.getUpserts().size() != writes.size()) {
      throw new Overtaken("Feed " + feed + " was moved by another process.");
    }
  }

  /**
   * Puts what was filled under a number in its place, and ends the claim on that number.
   *
   * @throws Overtaken where another process moved first, or took whoever filled it for dead
   */
  void swap(Place from, Place to, long number) {
    var swapped =
        feeds.updateOne(
            and(same(from), Claims.held(number)),
            new Document("$set", to.document()).append("$unset", Claims.ended(number)));
    if (swapped.getMatchedCount() != 1) {
      throw new Overtaken("Other read models of feed " + feed + " were put in place meanwhile.");
    }
  }

  private Bson same(Place from) {
    return and(eq("_id", feed), eq("offset", from.offset()), eq("swaps", from.swaps()));
  }

  /** Forgets the hashes of all that was read up to a place: another history has followed. */
  void forget(Place former) {
    feeds.deleteMany(regex("_id", "^" + Pattern.quote(former.hashes()) + "[0-9]+$"));
  }

  /** The hashes, as packed, of those of these positions that were read before a place. */
  Map<Long, Binary> hashes(Place place, Collection<Long> positions) {
    Map<Long, Binary> found = new HashMap<>();
    Map<String, Document> chunks = new HashMap<>();
    for (long position : positions) {
      Document chunk = chunks.computeIfAbsent(chunk(place, position), this::hashesIn);
      Binary hash = chunk.get(Long.toString(position), Binary.class);
      if (hash != null) {
        found.put(position, hash);
      }
    }
    return found;
  }

  private Document hashesIn(String id) {
    Document stored = feeds.find(eq("_id", id)).first();
    return stored == null ? new Document() : stored.get("h", Document.class);
  }

  private static String chunk(Place place, long position) {
    return place.hashes() + "%012d".formatted(position / CHUNK);
  }
}
