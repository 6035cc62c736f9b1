package waymark.ledger.feed;

import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.generation.Generation;
import waymark.ledger.generation.GenerationOpened;
import waymark.ledger.generation.NewGeneration;
import waymark.ledger.generation.OpenedLedger;
import waymark.ledger.proof.CheckpointMailSettings;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.TopicCheck;
import waymark.ledger.store.LedgerReadOnly;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/** Yesterday's backup of a ledger comes back, and its readers have read on meanwhile. */
class RestoredBehindReadersTest {
  /** A broker takes its time to forget a topic, and a reader's clients to notice. */
  private static final Duration LONG = Duration.ofSeconds(90);

  private final String cell = "cell-" + UUID.randomUUID().toString().substring(0, 8);
  private final String name = TestMongo.database("letters");
  private final Topic topic = new Topic(TestKafka.bootstrap(), cell + "." + name);
  private final List<AutoCloseable> open = new ArrayList<>();
  private final List<String> viewed = new CopyOnWriteArrayList<>();
  private final String readers = TestMongo.database("reader");
  @TempDir private Path home;
  private Checkpoints checkpoints;
  private OpenedLedger opened;
  private LedgerStore ledger;
  private Publisher publisher;
  private Feed feed;

  @BeforeEach
  void readersHaveReadFiveOfWhichTheBackupHasTwo() throws Exception {
    SigningKey.createIfAbsent(home.resolve("checkpoint.key"));
    checkpoints =
        new Checkpoints(
            home.resolve("checkpoints"),
            home.resolve("checkpoint.key"),
            Duration.ofMinutes(1),
            CheckpointMailSettings.NONE);
    open(true);
    append("case:1", 0, "a");
    append("case:2", 0, "x");
    append("case:1", 1, "b");
    append("case:1", 2, "c");
    append("case:3", 0, "y");
    read();
    assertThat(feed.await(5, LONG)).as(feed.health().toString()).isTrue();
    close(publisher, ledger);
    // As a restore leaves it: the publisher's progress is not in a backup.
    var database = TestMongo.client().getDatabase(name);
    database.getCollection("commits").deleteMany(gt("_id", 2L));
    database.getCollection("progress").drop();
  }

  private void open(boolean checked) {
    opened =
        OpenedLedger.find(
            TestMongo.client(), cell, name, TestKafka.bootstrap(), checkpoints.signer());
    ledger =
        LedgerStore.open(
            TestMongo.client(),
            name,
            checked ? List.of(new TopicCheck(opened.topic())) : List.of());
    LedgerStore store = ledger;
    OpenedLedger as = opened;
    publisher =
        new Publisher(
            ledger,
            (leaf, index) ->
                Optional.of(
                    new PublicMessage(
                        Letters.TYPE, 1, leaf.stream(), leaf.events().get(index).payload())),
            opened.topic(),
            new SimpleMeterRegistry(),
            () -> as.begin(store));
    publisher.start();
    open.add(ledger);
    open.addFirst(publisher);
  }

  private void read() {
    feed =
        new Feed("letters", topic, TestMongo.client().getDatabase(readers), List.of(Letters.PLAIN));
    feed.start();
    open.addFirst(feed);
  }

  private View view() {
    var view = new View("viewed", topic, received -> viewed.add(received.stream()));
    view.start();
    open.addFirst(view);
    return view;
  }

  private void append(String stream, long seq, String letter) {
    var none = JsonNodeFactory.instance.objectNode();
    var payload = JsonNodeFactory.instance.objectNode().put("letter", letter);
    ledger.append(
        new NewCommit(
            UUID.randomUUID(),
            "hash",
            "actor",
            stream,
            seq,
            none,
            List.of(new NewEvent("sent", 1, LocalDate.EPOCH, payload))));
  }

  private String letters(String stream) {
    Document row = feed.rows(Letters.PLAIN).find(new Document("_id", stream)).first();
    return row == null ? null : row.get("row", Document.class).getString("letters");
  }

  private void close(AutoCloseable... closed) throws Exception {
    for (AutoCloseable each : closed) {
      each.close();
      open.remove(each);
    }
  }

  private static void until(Callable<Boolean> condition) {
    await().atMost(LONG).until(condition);
  }

  private Generation decide() {
    return NewGeneration.decide(
        ledger,
        opened.topic(),
        checkpoints.decisions(opened.id()),
        "the newest backup was of yesterday",
        Instant.now());
  }

  private void beginTheSecondGeneration() throws Exception {
    open(true);
    decide();
    assertThatThrownBy(this::decide).hasMessageContaining("It is decided already");
    close(publisher, ledger);
    open(true);
  }

  @AfterEach
  void end() throws Exception {
    close(open.toArray(new AutoCloseable[0]));
  }

  @Test
  void nothing_is_recorded_and_the_operator_is_told_what_to_do() {
    open(true);
    assertThatThrownBy(() -> append("case:1", 1, "other"))
        .isInstanceOf(LedgerReadOnly.class)
        .hasMessageContaining("has seen position 5")
        .hasMessageContaining("The topic has not what the ledger lost: restore a newer backup, or")
        .hasMessageContaining("./waymark new-generation --ledger " + name);
    assertThat(ledger.objection()).isPresent();
  }

  @Test
  void one_written_on_all_the_same_is_a_fork_at_which_readers_stop() throws Exception {
    open(false);
    append("case:1", 1, "other");
    append("case:1", 2, "another");
    append("case:4", 0, "z");
    // The publisher of a ledger that its topic contradicts sends nothing; so the topic is lost,
    // too.
    assertThat(publisher.published()).isZero();
    try (var admin = Admin.create(Map.of("bootstrap.servers", TestKafka.bootstrap()))) {
      admin.deleteTopics(List.of(topic.name())).all().get();
    }
    until(() -> publisher.published() == 5);
    until(() -> feed.health().isRed() && feed.health().sentence().contains("two histories"));
    assertThat(feed.health().sentence())
        .contains("Position 3", "restore a newer backup, or begin a new generation");
    assertThat(letters("case:1")).as("what it had, it keeps").isEqualTo("abc");
  }

  @Test
  void readers_follow_a_new_generation_and_forget_what_was_lost() throws Exception {
    View running = view();
    until(running::ready);
    beginTheSecondGeneration();
    append("case:1", 1, "d");
    until(() -> "ad".equals(letters("case:1")));
    assertThat(letters("case:2")).isEqualTo("x");
    assertThat(letters("case:3")).isNull();
    assertThat(feed.await(4, LONG)).isTrue();
    assertThat(feed.health().isRed()).isFalse();
    // What is kept in memory cannot take back what it was told.
    until(() -> running.health().isRed());
    assertThat(running.health().sentence()).contains(cell + "/" + name + "/2", "restart");
    viewed.clear();
    View restarted = view();
    assertThat(restarted.await(4, LONG)).isTrue();
    assertThat(viewed).containsExactlyInAnyOrder("case:1", "case:2", "generation:2", "case:1");
    close(feed);
    append("case:2", 1, "v");
    read();
    assertThat(feed.await(5, LONG)).isTrue();
    assertThat(letters("case:2")).isEqualTo("xv");
  }

  @Test
  void a_rebuild_after_it_reads_the_new_history() throws Exception {
    beginTheSecondGeneration();
    append("case:1", 1, "d");
    until(() -> "ad".equals(letters("case:1")));
    var before = Digest.of(feed.rows(Letters.PLAIN));
    Rebuild.of(feed);
    assertThat(Digest.of(feed.rows(Letters.PLAIN))).isEqualTo(before);
  }

  @Test
  void the_ledger_itself_says_for_ever_what_was_lost_and_why() throws Exception {
    beginTheSecondGeneration();
    until(() -> publisher.published() == 3);
    var commit = ledger.from(3, 1).getFirst().read();
    assertThat(commit.events().getFirst().type()).isEqualTo(GenerationOpened.TYPE);
    assertThat(commit.events().getFirst().payload().toString())
        .contains("\"kept\":2", "\"seen\":5", "the newest backup was of yesterday");
    close(publisher, ledger);
    open(true);
    append("case:1", 1, "d");
    until(() -> publisher.published() == 4);
    assertThat(ledger.lastPosition()).as("said once").isEqualTo(4);
  }

  @Test
  void a_backup_of_before_the_new_generation_is_recognised() throws Exception {
    beginTheSecondGeneration();
    until(() -> publisher.published() == 3);
    close(publisher, ledger);
    var database = TestMongo.client().getDatabase(name);
    database.getCollection("commits").deleteMany(gt("_id", 1L));
    database.getCollection("generations").drop();
    database.getCollection("progress").drop();
    open(true);
    assertThatThrownBy(() -> append("case:1", 1, "other"))
        .hasMessageContaining("it went on as %s/%s/2".formatted(cell, name));
    assertThat(decide()).isEqualTo(new Generation(3, 1, 3, "the newest backup was of yesterday"));
  }

  @Test
  void a_ledger_that_lost_nothing_gets_no_new_generation() throws Exception {
    beginTheSecondGeneration();
    assertThatThrownBy(this::decide).hasMessageContaining("it needs no new generation");
  }
}
