package waymark.ledger.feed;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collections that somebody began to fill and never put in place. */
final class Leftovers {
  private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
  private final MongoDatabase database;
  private final Parking parking;
  private final Claims claims;

  Leftovers(MongoDatabase database, Parking parking, Claims claims) {
    this.database = database;
    this.parking = parking;
    this.claims = claims;
  }

  /** Drops those that nobody fills any more. */
  void sweep() {
    claims.endSilent();
    // What there is, before who fills it: a claim is older than what is filled under it.
    Set<String> there = new TreeSet<>(parking.readers());
    database.listCollectionNames().into(there);
    List<String> dropped = claims.unused(there);
    dropped.forEach(this::drop);
    if (!dropped.isEmpty()) {
      LOG.info("Dropped what nobody fills any more: {}", dropped);
    }
  }

  void drop(String collection) {
    database.getCollection(collection).drop();
    parking.forget(collection);
  }
}
