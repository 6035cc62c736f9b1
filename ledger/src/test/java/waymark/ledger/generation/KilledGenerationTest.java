package waymark.ledger.generation;

import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.publish.Publisher;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.Ended;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/** A ledger that lost its end is given a new generation, and its process dies over that. */
class KilledGenerationTest {

  private static final String OTHER_REASON = "asked for once more";

  @TempDir private Path home;
  private final String name = TestMongo.database("lost");
  private final String cell = "cell-" + UUID.randomUUID().toString().substring(0, 8);
  private Checkpoints checkpoints;

  @BeforeEach
  void fiveWereSignedAndSeenOfWhichTwoAreLeft() {
    SigningKey.createIfAbsent(home.resolve("checkpoint.key"));
    checkpoints = DyingDecision.checkpoints(home);
    OpenedLedger opened = opened();
    try (LedgerStore ledger = LedgerStore.open(TestMongo.client(), name);
        var publisher =
            new Publisher(
                ledger,
                (leaf, index) -> Optional.empty(),
                opened.topic(),
                new SimpleMeterRegistry())) {
      for (int i = 1; i <= 5; i++) {
        ledger.append(commit("case:" + i));
      }
      publisher.start();
      await().until(() -> publisher.published() == 5);
      checkpoints.start(ledger, opened.id(), opened.generation(), List::of).close();
    }
    var database = TestMongo.client().getDatabase(name);
    database.getCollection("commits").deleteMany(gt("_id", 2L));
    database.getCollection("progress").drop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"generation.decided", "generation.topic-closed"})
  void a_new_generation_that_was_killed_is_gone_on_with_as_it_was_decided(String point)
      throws Exception {
    assertThat(statusOfOneThatDiesAt(point)).isEqualTo(137);
    assertThat(opened().generation()).isEqualTo(Generation.FIRST);
    assertThat(decide()).isEqualTo(new Generation(2, 2, 5, DyingDecision.REASON));
    OpenedLedger second = opened();
    assertThat(second.id()).isEqualTo(cell + "/" + name + "/2");
    try (LedgerStore ledger = DyingDecision.open(TestMongo.client(), name, second, checkpoints)) {
      ledger.requireWritable();
      second.begin(ledger);
      ledger.append(commit("case:6"));
      checkpoints.start(ledger, second.id(), second.generation(), List::of).close();
      assertThat(ledger.objection()).isEmpty();
      assertThat(ledger.from(3, 1).getFirst().read().events().getFirst().payload().toString())
          .contains("\"kept\":2", "\"seen\":5", DyingDecision.REASON);
    }
  }

  @Test
  void what_readers_saw_is_told_of_the_last_topic_on_which_they_saw_anything() throws Exception {
    assertThat(statusOfOneThatDiesAt("generation.topic-closed")).isEqualTo(137);
    Path decided = home.resolve("checkpoints").resolve(name).resolve("2");
    Files.delete(decided.resolve("decision"));
    Files.delete(decided.resolve("log.vkey"));
    Files.delete(decided);
    assertThat(decide()).isEqualTo(new Generation(3, 2, 5, OTHER_REASON));
  }

  private OpenedLedger opened() {
    return OpenedLedger.find(
        TestMongo.client(), cell, name, TestKafka.bootstrap(), checkpoints.signer());
  }

  private Generation decide() {
    return DyingDecision.decide(
        TestMongo.client(), name, cell, TestKafka.bootstrap(), checkpoints, OTHER_REASON);
  }

  private static NewCommit commit(String stream) {
    var none = JsonNodeFactory.instance.objectNode();
    var event = new NewEvent("noted", 1, LocalDate.EPOCH, none);
    return new NewCommit(UUID.randomUUID(), "hash", "actor", stream, 0, none, List.of(event));
  }

  private int statusOfOneThatDiesAt(String point) throws Exception {
    var dying =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Dwaymark.crash-at=" + point + "@" + name,
                "-cp",
                System.getProperty("java.class.path"),
                DyingDecision.class.getName(),
                TestMongo.uri(),
                name,
                cell,
                TestKafka.bootstrap(),
                home.toString())
            .inheritIO()
            .start();
    return Ended.status(dying);
  }
}
