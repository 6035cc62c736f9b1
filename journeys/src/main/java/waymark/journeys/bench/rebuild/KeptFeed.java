package waymark.journeys.bench.rebuild;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Topic;
import waymark.ledger.testing.TestKafka;

/** Brings a feed to the end of a log without its read models, which a rebuild then has to make. */
final class KeptFeed {
  private static final Duration LONG = Duration.ofMinutes(10);

  private KeptFeed() {}

  static Feed atTheEnd(PupilLog log, MongoDatabase database, List<Projection<?>> models) {
    var topic = new Topic(TestKafka.bootstrap(), log.topic());
    List<Projection<?>> empty =
        models.stream().<Projection<?>>map(model -> new NoRows(model.name())).toList();
    try (var first = new Feed("cases", topic, database, empty)) {
      follow(first, log);
    }
    var feed = new Feed("cases", topic, database, models);
    follow(feed, log);
    return feed;
  }

  private static void follow(Feed feed, PupilLog log) {
    feed.start();
    if (!feed.await(log.events(), LONG)) {
      throw new IllegalStateException("The feed did not come to the end: " + feed.health());
    }
  }
}
