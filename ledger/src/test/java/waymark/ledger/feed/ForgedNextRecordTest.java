package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.proof.RecordTool;
import waymark.ledger.store.LedgerReadOnly;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/**
 * While a ledger's service is away, somebody else writes to its topic what looks like its next
 * record: nobody can tell that from one which a restored ledger has lost.
 */
class ForgedNextRecordTest {
  private static final Duration LONG = Duration.ofSeconds(90);
  private static final String REASON = "somebody else wrote position 3 to the topic";

  private final String cell = "cell-" + UUID.randomUUID().toString().substring(0, 8);
  private final String name = TestMongo.database("letters");
  private final Topic topic = new Topic(TestKafka.bootstrap(), cell + "." + name);
  private final Feed feed =
      new Feed(
          "letters",
          topic,
          TestMongo.client().getDatabase(TestMongo.database("reader")),
          List.of(Letters.PLAIN));

  @TempDir private Path home;

  @BeforeEach
  void twoAreRecordedAndReadAndTheThirdIsForged() {
    try (var owner = owner()) {
      owner.append("case:1", 0, "a");
      owner.append("case:2", 0, "x");
      feed.start();
      assertThat(feed.await(2, LONG)).as(feed.health().toString()).isTrue();
    }
    try (var rogue =
        LedgerTopic.existing(TestKafka.bootstrap(), topic.name(), cell + "/" + name + "/1")) {
      var forged = rogue.next("case:1", Letters.TYPE, Letters.body("z"));
      rogue.send(forged.with("position", "3").with("seq", "1").with("hash", "f".repeat(64)));
    }
    assertThat(feed.await(3, LONG)).as("no reader can tell").isTrue();
    assertThat(letters("case:1")).isEqualTo("az");
  }

  @AfterEach
  void close() {
    feed.close();
  }

  @Test
  void the_ledger_is_read_only_and_says_what_was_met_and_what_to_do() {
    try (var owner = owner()) {
      assertThatThrownBy(() -> owner.append("case:1", 1, "b"))
          .isInstanceOf(LedgerReadOnly.class)
          .hasMessageContaining("topic %s has seen position 3 with hash ffff", topic.name())
          .hasMessageContaining("If nothing was restored, somebody else wrote that record")
          .hasMessageContaining("./waymark new-generation --ledger " + name);
      assertThat(owner.ledger.from(1, 10)).hasSize(2);
    }
  }

  @Test
  void a_new_generation_goes_on_without_it_and_readers_forget_it() {
    try (var owner = owner()) {
      assertThatThrownBy(owner.ledger::requireWritable).isInstanceOf(LedgerReadOnly.class);
      owner.decide(REASON);
    }
    try (var owner = owner()) {
      owner.append("case:1", 1, "b");
      await().atMost(LONG).until(() -> "ab".equals(letters("case:1")));
      assertThat(owner.ledger.from(1, 10)).as("with the generation's own").hasSize(4);
      assertThat(feed.health().isRed()).isFalse();
    }
    assertThat(verified())
        .contains("Generation 2", "left out the entries 3 to 3 that readers had seen: " + REASON)
        .contains("all proven unaltered");
  }

  private LettersOwner owner() {
    return new LettersOwner(home, cell, name);
  }

  private String letters(String stream) {
    Document row = feed.rows(Letters.PLAIN).find(new Document("_id", stream)).first();
    return row == null ? null : row.get("row", Document.class).getString("letters");
  }

  private String verified() {
    var said = new ByteArrayOutputStream();
    var both = new PrintStream(said, true);
    String folder = home.resolve("checkpoints").toString();
    var arguments =
        List.of("verify", "--mongo", TestMongo.uri(), "--ledger", name, "--checkpoints", folder);
    assertThat(new RecordTool(both, both).run(arguments)).as(said.toString()).isZero();
    return said.toString();
  }
}
