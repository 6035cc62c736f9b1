package waymark.ledger.store;

import com.mongodb.MongoException;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/**
 * The database's clock, asked for now and then and carried on between by this process's steady
 * timer: two writers whose own clocks differ still record by one. For one thread.
 */
final class PrimaryClock implements InstantSource {

  private static final long GOOD_FOR = Duration.ofSeconds(10).toNanos();

  private final MongoClient client;
  private Instant told;
  private long toldAt;
  private long askedAt;

  PrimaryClock(MongoClient client) {
    this.client = client;
    told = ask();
    toldAt = askedAt = System.nanoTime();
  }

  @Override
  public Instant instant() {
    if (System.nanoTime() - askedAt > GOOD_FOR) {
      askedAt = System.nanoTime();
      try {
        told = ask();
        toldAt = System.nanoTime();
      } catch (MongoException e) {
        // The insert that follows will find the same trouble and deal with it.
      }
    }
    return told.plusNanos(System.nanoTime() - toldAt);
  }

  private Instant ask() {
    var answer =
        client
            .getDatabase("admin")
            .runCommand(
                new BsonDocument("hello", new BsonInt32(1)),
                ReadPreference.primary(),
                BsonDocument.class);
    return Instant.ofEpochMilli(answer.getDateTime("localTime").getValue());
  }
}
