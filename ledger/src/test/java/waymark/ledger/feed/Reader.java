package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/**
 * A ledger's topic, a reader's database, and a feed between them that a test may stop and start.
 */
final class Reader implements AutoCloseable {
  static final Duration LONG = Duration.ofMinutes(2);
  final String databaseName = TestMongo.database("reader");
  final MongoDatabase database;
  final LedgerTopic topic;
  private final String bootstrap;
  Feed feed;

  Reader() {
    this(TestMongo.client(), TestKafka.bootstrap());
  }

  Reader(MongoClient client, String bootstrap) {
    this.bootstrap = bootstrap;
    database = client.getDatabase(databaseName);
    topic = new LedgerTopic(bootstrap, TestKafka.topic("letters"), "test/letters/1");
  }

  Reader start() {
    return start(Letters.PLAIN);
  }

  Reader start(Letters projection) {
    var from = new Topic(bootstrap, topic.name());
    feed = new Feed("letters", from, database, List.of(projection));
    feed.start();
    return this;
  }

  LedgerTopic.Sent send(String stream, String letter) {
    return topic.send(next(stream, letter));
  }

  LedgerTopic.Sent next(String stream, String letter) {
    return topic.next(stream, Letters.TYPE, Letters.body(letter));
  }

  Reader reaches(long position) {
    assertThat(feed.await(position, LONG))
        .as("reached " + position + ": " + feed.health())
        .isTrue();
    return this;
  }

  String letters(String stream) {
    Document row = feed.rows(Letters.PLAIN).find(new Document("_id", stream)).first();
    return row == null ? null : row.get("row", Document.class).getString("letters");
  }

  List<Document> parked() {
    return database
        .getCollection("parked")
        .find()
        .sort(new Document("seq", 1))
        .into(new java.util.ArrayList<>());
  }

  static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + LONG.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited long enough").isLessThan(end);
      java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
    }
  }

  @Override
  public void close() {
    if (feed != null) {
      feed.close();
    }
    topic.close();
  }
}
