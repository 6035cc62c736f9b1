package waymark.ledger.generation;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import waymark.ledger.proof.CheckpointMailSettings;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.publish.TopicCheck;
import waymark.ledger.store.LedgerStore;

/** A process in which an operator decides that a ledger goes on, and that may die over it. */
final class DyingDecision {

  static final String REASON = "the newest backup was of yesterday";

  private DyingDecision() {}

  /** Arguments: URI of the database, ledger, cell, bootstrap servers, folder of the checkpoints. */
  public static void main(String[] args) {
    try (var client = MongoClients.create(args[0])) {
      decide(client, args[1], args[2], args[3], checkpoints(Path.of(args[4])), REASON);
    }
  }

  /**
   * @param home of the key that signs and of what it signed
   */
  static Checkpoints checkpoints(Path home) {
    return new Checkpoints(
        home.resolve("checkpoints"),
        home.resolve("checkpoint.key"),
        Duration.ofHours(1),
        CheckpointMailSettings.NONE);
  }

  static Generation decide(
      MongoClient client,
      String ledger,
      String cell,
      String bootstrap,
      Checkpoints checkpoints,
      String reason) {
    OpenedLedger opened = OpenedLedger.find(client, cell, ledger, bootstrap, checkpoints.signer());
    try (LedgerStore store = open(client, ledger, opened, checkpoints)) {
      return NewGeneration.decide(
          store, opened.topic(), checkpoints.decisions(opened.id()), reason, Instant.now());
    }
  }

  static LedgerStore open(
      MongoClient client, String ledger, OpenedLedger opened, Checkpoints checkpoints) {
    return LedgerStore.open(
        client,
        ledger,
        List.of(
            checkpoints.check(opened.id(), opened.generation()), new TopicCheck(opened.topic())));
  }
}
