package waymark.ledger.operating;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.Topic;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

class PublishedTopicsTest {

  private final String name = TestMongo.database("told");
  private final String ledgerId = "test/" + name + "/1";

  @Test
  void health_names_where_on_the_topic_somebody_else_has_written() {
    try (var ledger = LedgerStore.open(TestMongo.client(), name);
        var topic = new LedgerTopic(TestKafka.topic("told"), ledgerId);
        var publisher = publisher(ledger, topic)) {
      topic.send(topic.next("pupil:1", "test.placed", "{}").without("hash"));
      publisher.start();
      untilHealthSays(
          publisher, topic.name() + " somebody else has written at offset 0, its header hash");
    }
  }

  @Test
  void health_says_what_on_the_topic_contradicts_the_ledger_and_what_to_do() {
    try (var ledger = LedgerStore.open(TestMongo.client(), name);
        var topic = new LedgerTopic(TestKafka.topic("told"), ledgerId);
        var publisher = publisher(ledger, topic)) {
      var none = JsonNodeFactory.instance.objectNode();
      var event = new NewEvent("placed", 1, LocalDate.EPOCH, none);
      ledger.append(
          new NewCommit(UUID.randomUUID(), "hash", "actor", "pupil:1", 0, none, List.of(event)));
      publisher.start();
      await().until(() -> publisher.published() == 1);
      topic.send(topic.next("pupil:1", "test.placed", "{}"));
      untilHealthSays(
          publisher,
          ", which says to be position 1 and is not: readers that took that in have stopped."
              + " Nothing recorded is lost.");
      untilHealthSays(publisher, "./waymark new-generation --ledger " + name + " --reason");
    }
  }

  private static Publisher publisher(LedgerStore ledger, LedgerTopic topic) {
    return new Publisher(
        ledger,
        (leaf, index) -> Optional.empty(),
        new Topic(
            "test/" + ledger.name() + "/1",
            topic.name(),
            Map.of("bootstrap.servers", TestKafka.bootstrap())),
        new SimpleMeterRegistry());
  }

  private void untilHealthSays(Publisher publisher, String sentence) {
    var health = new PublishedTopics(() -> List.of(publisher));
    await().until(() -> String.valueOf(health.health().getDetails().get(name)).contains(sentence));
  }
}
