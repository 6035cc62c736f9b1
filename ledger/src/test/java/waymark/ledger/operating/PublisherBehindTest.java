package waymark.ledger.operating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.Topic;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

class PublisherBehindTest {

  /** A publisher of the release before, beside a service that records what it does not know. */
  @Test
  void a_publisher_that_is_behind_sends_nothing_past_what_it_does_not_know_and_health_is_down() {
    String name = TestMongo.database("behind");
    String ledgerId = "test/" + name + "/1";
    Map<String, Object> broker = Map.of("bootstrap.servers", TestKafka.bootstrap());
    var behind = new AtomicBoolean(true);
    PublicMessages messages =
        (leaf, index) -> {
          if (behind.get() && leaf.events().get(index).type().equals("renamed")) {
            throw new IllegalStateException("It holds renamed. Start a newer one.");
          }
          return Optional.empty();
        };
    try (var ledger = LedgerStore.open(TestMongo.client(), name);
        var publisher =
            new Publisher(
                ledger,
                messages,
                new Topic(ledgerId, TestKafka.topic("behind"), broker),
                new SimpleMeterRegistry())) {
      record(ledger, "placed", "renamed", "placed");
      publisher.start();
      var health = new PublishedTopics(() -> List.of(publisher));
      await().until(() -> health.health().getStatus().equals(Status.DOWN));
      assertThat(health.health().getDetails().get(name))
          .isEqualTo(
              "Published up to position 1. Nothing is published from position 2 on: It holds renamed. Start a newer one.");
      behind.set(false);
      await().until(() -> publisher.published() == 3);
      await().until(() -> health.health().getStatus().equals(Status.UP));
    }
  }

  private static void record(LedgerStore ledger, String... types) {
    var none = JsonNodeFactory.instance.objectNode();
    for (String type : types) {
      var event = new NewEvent(type, 1, LocalDate.EPOCH, none);
      ledger.append(
          new NewCommit(
              UUID.randomUUID(),
              "hash",
              "person:1",
              "pupil:" + UUID.randomUUID(),
              0,
              none,
              List.of(event)));
    }
  }
}
