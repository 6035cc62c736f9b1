package waymark.ledger.operating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import waymark.ledger.proof.CheckpointMailSettings;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.TestMongo;

/** What health and metrics say of a record whose database can no longer be asked. */
class WatchedRecordsTest {
  private static final Duration EVERY = Duration.ofSeconds(1);

  @TempDir Path home;

  @Test
  void aCheckThatCannotBeMadeIsSaid() {
    String name = TestMongo.database("watched");
    Path key = home.resolve("checkpoint.key");
    SigningKey.createIfAbsent(key);
    var checkpoints = new Checkpoints(home, key, EVERY, CheckpointMailSettings.NONE);
    var client = MongoClients.create(TestMongo.uri());
    try (var ledger = LedgerStore.open(client, name);
        var watch = checkpoints.watch(ledger, "demo/" + name + "/1", EVERY)) {
      Watches watches = () -> List.of(watch);
      var records = new WatchedRecords(watches);
      var registry = new SimpleMeterRegistry();
      new OperatedLedgers().recordMeters(watches).bindTo(registry);
      await().until(() -> said(records.health(), name).contains("is empty. Last checked at"));
      client.close();
      await().until(() -> said(records.health(), name).contains("It could not be checked since"));
      assertThat(records.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
      var since = registry.get("waymark.record.since.check").tag("ledger", name).gauge();
      assertThat(since.getId().getBaseUnit()).isEqualTo("seconds");
      await().until(() -> since.value() > 1);
    }
  }

  private static String said(Health health, String ledger) {
    return String.valueOf(health.getDetails().get(ledger));
  }
}
