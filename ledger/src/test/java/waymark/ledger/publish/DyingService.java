package waymark.ledger.publish;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;

/** A process that records three commands and publishes them, or dies on the way. */
final class DyingService {

  private DyingService() {}

  /** Arguments: URI of the database, ledger, bootstrap servers, topic. */
  public static void main(String[] args) {
    var topic = new Topic("test/dying/1", args[3], Map.of("bootstrap.servers", args[2]));
    try (var client = MongoClients.create(args[0]);
        var ledger = LedgerStore.open(client, args[1]);
        var publisher = publisher(ledger, topic)) {
      publisher.start();
      recordAll(ledger);
      await().atMost(Duration.ofMinutes(4)).until(() -> publisher.published() == 3);
    }
  }

  static Publisher publisher(LedgerStore ledger, Topic topic) {
    return new Publisher(
        ledger, (leaf, index) -> Optional.empty(), topic, new SimpleMeterRegistry());
  }

  /** The same three commands, whichever process gives them. */
  static void recordAll(LedgerStore ledger) {
    var none = JsonNodeFactory.instance.objectNode();
    for (int i = 1; i <= 3; i++) {
      var id = UUID.nameUUIDFromBytes(("command " + i).getBytes(StandardCharsets.UTF_8));
      var event = new NewEvent("noted", 1, LocalDate.EPOCH, none);
      ledger.append(
          new NewCommit(id, "hash", "actor", "pupil:" + i, 0, none, List.of(event, event)));
    }
  }
}
