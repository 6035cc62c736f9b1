package waymark.ledger.feed;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.generation.Generation;
import waymark.ledger.generation.NewGeneration;
import waymark.ledger.generation.OpenedLedger;
import waymark.ledger.proof.CheckpointMailSettings;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.TopicCheck;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/** The service that keeps a ledger of letters, from its start to its end, at which it signs. */
final class LettersOwner implements AutoCloseable {
  private final Checkpoints checkpoints;
  final OpenedLedger opened;
  final LedgerStore ledger;
  final Publisher publisher;

  LettersOwner(Path home, String cell, String name) {
    checkpoints = checkpoints(home);
    opened =
        OpenedLedger.find(
            TestMongo.client(), cell, name, TestKafka.bootstrap(), checkpoints.signer());
    ledger = LedgerStore.open(TestMongo.client(), name, List.of(new TopicCheck(opened.topic())));
    publisher =
        new Publisher(
            ledger,
            (leaf, index) ->
                Optional.of(
                    new PublicMessage(
                        Letters.TYPE, 1, leaf.stream(), leaf.events().get(index).payload())),
            opened.topic(),
            new SimpleMeterRegistry(),
            () -> opened.begin(ledger));
    publisher.start();
  }

  static Checkpoints checkpoints(Path home) {
    SigningKey.createIfAbsent(home.resolve("checkpoint.key"));
    return new Checkpoints(
        home.resolve("checkpoints"),
        home.resolve("checkpoint.key"),
        Duration.ofHours(1),
        CheckpointMailSettings.NONE);
  }

  void append(String stream, long seq, String letter) {
    var none = JsonNodeFactory.instance.objectNode();
    var payload = JsonNodeFactory.instance.objectNode().put("letter", letter);
    var event = new NewEvent("sent", 1, LocalDate.EPOCH, payload);
    ledger.append(
        new NewCommit(UUID.randomUUID(), "hash", "actor", stream, seq, none, List.of(event)));
  }

  Generation decide(String reason) {
    return NewGeneration.decide(
        ledger, opened.topic(), checkpoints.decisions(opened.id()), reason, Instant.now());
  }

  @Override
  public void close() {
    publisher.close();
    checkpoints.start(ledger, opened.id(), opened.generation(), List::of).close();
    ledger.close();
  }
}
