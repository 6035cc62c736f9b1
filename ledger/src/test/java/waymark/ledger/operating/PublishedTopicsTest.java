package waymark.ledger.operating;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.Topic;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

class PublishedTopicsTest {

  @Test
  void health_names_where_on_the_topic_somebody_else_has_written() {
    String name = TestMongo.database("told");
    String ledgerId = "test/" + name + "/1";
    Map<String, Object> broker = Map.of("bootstrap.servers", TestKafka.bootstrap());
    try (var ledger = LedgerStore.open(TestMongo.client(), name);
        var topic = new LedgerTopic(TestKafka.topic("told"), ledgerId);
        var publisher =
            new Publisher(
                ledger,
                (leaf, index) -> Optional.empty(),
                new Topic(ledgerId, topic.name(), broker),
                new SimpleMeterRegistry())) {
      topic.send(topic.next("pupil:1", "test.placed", "{}").without("hash"));
      publisher.start();
      var health = new PublishedTopics(() -> List.of(publisher));
      await()
          .until(() ->
              String.valueOf(health.health().getDetails().get(name))
                  .contains(
                      topic.name() + " somebody else has written at offset 0, its header hash"));
    }
  }
}
