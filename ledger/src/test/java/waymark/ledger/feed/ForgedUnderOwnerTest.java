package waymark.ledger.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.ledger.generation.Generation;
import waymark.ledger.proof.RecordTool;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/**
 * While a ledger's service runs, somebody who may write to its topic puts there what the ledger
 * does not hold.
 */
class ForgedUnderOwnerTest {
  private static final Duration LONG = Duration.ofSeconds(90);
  private static final String REASON = "somebody else wrote to the topic";

  private final String cell = "cell-" + UUID.randomUUID().toString().substring(0, 8);
  private final String name = TestMongo.database("letters");
  private final Topic topic = new Topic(TestKafka.bootstrap(), cell + "." + name);
  private final String readers = TestMongo.database("reader");
  private final Feed feed = reader();

  @TempDir private Path home;
  private LettersOwner owner;

  @BeforeEach
  void twoAreRecordedAndRead() {
    restart();
    owner.append("case:1", 0, "a");
    owner.append("case:2", 0, "x");
    feed.start();
    assertThat(feed.await(2, LONG)).as(feed.health().toString()).isTrue();
  }

  @AfterEach
  void close() {
    feed.close();
    owner.close();
  }

  @ParameterizedTest
  @CsvSource({
    "3, /1", // readers take it for the next, and stop at the ledger's own
    "1, /1", // readers stop at once
    "7, /1", // readers wait for what is missing in between, and stop at the ledger's own
    "3, /2", // readers stop at once
  })
  void the_owner_says_so_and_a_new_generation_goes_on_with_all_that_was_recorded(
      long position, String generation) {
    forge(position, generation);
    until(() -> !owner.publisher.contradictions().isEmpty());
    for (int i = 1; i <= 6; i++) {
      owner.append("case:1", i, "b"); // Acknowledged, as before.
    }
    until(feed::forked);
    restart();
    until(() -> !owner.publisher.contradictions().isEmpty());
    assertThat(owner.publisher.contradictions())
        .singleElement()
        .asString()
        .contains("which says to be position " + position + " and is not");

    Generation begun = owner.decide(REASON);
    assertThat(begun.kept()).isEqualTo(8);
    assertThat(begun.seen()).isEqualTo(8);
    assertThat(begun.reason())
        .startsWith(REASON)
        .contains("which says to be position " + position + " and is not");
    assertThat(closingReason()).isEqualTo(begun.reason());
    assertThatThrownBy(() -> owner.append("case:1", 7, "c"))
        .hasMessageContaining("start its service anew");
    assertThatThrownBy(() -> owner.decide(REASON)).hasMessageContaining("It is decided already");

    restart();
    owner.append("case:1", 7, "c");
    until(() -> "abbbbbbc".equals(letters("case:1")));
    assertThat(letters("case:2")).isEqualTo("x");
    assertThat(feed.forked()).isFalse();
    assertThat(feed.health().isRed()).isFalse();
    assertThat(owner.publisher.contradictions()).isEmpty();
    owner.close();
    assertThat(verified()).contains("all proven unaltered", REASON).doesNotContain("entries 9");
    restart();
  }

  @Test
  void two_processes_of_a_reader_that_stopped_both_go_on() {
    try (var other = reader()) {
      other.start();
      assertThat(other.await(2, LONG)).isTrue();
      forge(1, "/1");
      until(() -> feed.forked() && other.forked());
      owner.decide(REASON);
      restart();
      owner.append("case:1", 1, "b");
      until(() -> !feed.forked() && !other.forked());
      assertThat(feed.await(4, LONG)).as(feed.health().toString()).isTrue();
      assertThat(other.await(4, LONG)).as(other.health().toString()).isTrue();
      assertThat(letters("case:1")).isEqualTo("ab");
    }
  }

  @Test
  void a_ledger_whose_topic_says_nothing_else_gets_no_new_generation() {
    assertThatThrownBy(() -> owner.decide(REASON)).hasMessageContaining("needs no new generation");
    owner.append("case:1", 1, "b");
  }

  private Feed reader() {
    var database = TestMongo.client().getDatabase(readers);
    return new Feed("letters", topic, database, List.of(Letters.PLAIN));
  }

  private void restart() {
    if (owner != null) {
      owner.close();
    }
    owner = new LettersOwner(home, cell, name);
  }

  private void forge(long position, String generation) {
    String id = cell + "/" + name + generation;
    try (var rogue = LedgerTopic.existing(TestKafka.bootstrap(), topic.name(), id)) {
      var forged = rogue.next("case:1", Letters.TYPE, Letters.body("z"));
      rogue.send(forged.with("position", position).with("seq", "1").with("hash", "f".repeat(64)));
    }
  }

  private String closingReason() {
    try (var scan = new TopicScan(topic, 0);
        var end = topic.consumer("end", 1)) {
      var partition = topic.partition();
      long last = end.endOffsets(List.of(partition)).get(partition);
      return scan.next(last).stream()
          .map(record -> record.headers().lastHeader("reason"))
          .filter(Objects::nonNull)
          .map(header -> new String(header.value(), UTF_8))
          .collect(joining());
    }
  }

  private static void until(Callable<Boolean> condition) {
    await().atMost(LONG).until(condition);
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
