package waymark.journeys.bench.visible;

import com.mongodb.event.CommandListener;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import waymark.journeys.bench.TestBed;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.Projection;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.Topic;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.TestKafka;

/**
 * A ledger with one commit, its publisher, and a reader of its topic that has read it.
 *
 * @param cases from which the first commit was taken and the next ones are
 */
record Way(LedgerStore ledger, String topic, Feed feed, Cases cases) {

  static Map<String, Object> connection() {
    return Map.of("bootstrap.servers", TestKafka.bootstrap());
  }

  /**
   * @param listeners told of every question to the database
   */
  static Way open(
      TestBed bed,
      PublicMessages messages,
      List<Projection<?>> models,
      CommandListener... listeners) {
    String topic = TestKafka.topic("visible");
    var ledger = bed.keep(LedgerStore.open(bed.client(listeners), "visible"));
    var to = new Topic("bench/visible/1", topic, connection());
    bed.keep(new Publisher(ledger, messages, to, new SimpleMeterRegistry())).start();
    var cases = new Cases();
    ledger.append(cases.next());
    var from = new waymark.ledger.feed.Topic(TestKafka.bootstrap(), topic);
    var database = bed.client(listeners).getDatabase("visible-reading");
    var feed = bed.keep(new Feed("cases", from, database, models));
    feed.start();
    if (!feed.await(1, Duration.ofSeconds(30))) {
      throw new IllegalStateException("The feed does not read: " + feed.health());
    }
    return new Way(ledger, topic, feed, cases);
  }
}
