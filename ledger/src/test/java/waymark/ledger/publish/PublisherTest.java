package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.store.LedgerReadOnly;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;
import waymark.ledger.testing.TestMongo;

class PublisherTest {

  private static final Duration LONG = Duration.ofSeconds(90);

  private final Published published = new Published();
  private final LedgerStore ledger = published.ledger;
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @AfterEach
  void close() {
    published.close();
  }

  @Test
  void every_event_becomes_one_record_in_ledger_order() {
    try (var publisher = started()) {
      published.append("pupil:1", 0, "placed", "secret");
      published.append("pupil:2", 0, "placed");
      published.append("pupil:1", 2, "moved");
      awaitPublished(publisher, 3);
    }
    assertThat(published.records())
        .extracting(r -> r.header("position") + "/" + r.header("index") + " " + r.key())
        .containsExactly(
            "1/0 key of pupil:1", "1/1 pupil:1", "2/0 key of pupil:2", "3/0 key of pupil:1");
  }

  @Test
  void headers_say_where_a_record_stands_and_the_body_what_is_public() {
    try (var publisher = started()) {
      published.append("pupil:1", 0, "secret", "placed");
      awaitPublished(publisher, 1);
    }
    StoredCommit commit = ledger.from(1, 1).getFirst();
    var common =
        Map.of(
            "ledgerId", "test/published/1",
            "position", "1",
            "count", "2",
            "stream", "pupil:1",
            "recordedAt", commit.read().recordedAt().toString(),
            "hash", commit.hash());
    Published.Record secret = published.records().get(0);
    Published.Record placed = published.records().get(1);
    assertThat(secret.headers()).containsAllEntriesOf(common);
    assertThat(secret.headers())
        .containsAllEntriesOf(Map.of("index", "0", "seq", "0", "type", "", "version", "0"));
    assertThat(secret.body()).isNull();
    assertThat(placed.headers()).containsAllEntriesOf(common);
    assertThat(placed.headers())
        .containsAllEntriesOf(
            Map.of("index", "1", "seq", "1", "type", "test.placed", "version", "2"));
    assertThat(placed.body()).isEqualTo("{\"of\":\"placed\"}");
  }

  @Test
  void nothing_is_sent_of_what_does_not_follow_and_the_ledger_is_read_only() {
    try (var publisher = started()) {
      published.append("pupil:1", 0, "placed");
      awaitPublished(publisher, 1);
      UUID command = UUID.randomUUID();
      var commits = ledger.database().getCollection("commits", BsonDocument.class);
      BsonDocument earlier = commits.find().first();
      String leaf =
          new String(earlier.getBinary("leaf").getData(), UTF_8)
              .replaceAll("(\"commandId\":\")[^\"]+", "$1" + command)
              .replaceAll("(\"recordedAt\":\")[0-9]+", "$12020")
              .replace("pupil:1", "pupil:2");
      commits.insertOne(
          earlier
              .append("_id", new BsonInt64(2))
              .append("stream", new BsonString("pupil:2"))
              .append("commandId", new BsonBinary(command))
              .append("leaf", new BsonBinary(leaf.getBytes(UTF_8))));
      await().atMost(LONG).until(() -> ledger.objection().isPresent());
      assertThat(publisher.published()).isEqualTo(1);
    }
    assertThat(ledger.objection().orElseThrow())
        .contains("after position 1 its database holds", "recorded before the commit in front");
    assertThat(published.positions()).containsExactly(1L);
    assertThat(ledger.lastPosition()).isEqualTo(1);
  }

  @Test
  void a_new_topic_has_one_partition_and_is_kept_for_ever() {
    published.topic.ensure();
    published.topic.ensure();
    assertThat(published.topic.newest()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, -1, exactly one", "1, 604800000, retention.ms"})
  void a_topic_that_mixes_or_forgets_is_refused(int partitions, String keptFor, String reason)
      throws Exception {
    var unfit =
        new NewTopic(published.topic.name(), partitions, (short) 1)
            .configs(Map.of("retention.ms", keptFor));
    try (var admin = Admin.create(published.topic.connection())) {
      admin.createTopics(List.of(unfit)).all().get();
    }
    // A broker may not know yet what its controller has just created.
    await()
        .untilAsserted(
            () -> assertThatThrownBy(published.topic::ensure).hasMessageContaining(reason));
  }

  @Test
  void a_restarted_publisher_goes_on_after_the_last_record() {
    try (var publisher = started()) {
      published.append("pupil:1", 0, "placed", "moved");
      awaitPublished(publisher, 1);
    }
    published.append("pupil:2", 0, "placed");
    try (var publisher = started()) {
      awaitPublished(publisher, 2);
    }
    assertThat(published.positions()).containsExactly(1L, 1L, 2L);
  }

  @Test
  void progress_lost_in_a_crash_repeats_nothing() {
    try (var publisher = started()) {
      IntStream.range(0, 3).forEach(i -> published.append("pupil:" + i, 0, "placed"));
      awaitPublished(publisher, 3);
    }
    ledger
        .database()
        .getCollection("progress")
        .updateOne(Filters.eq("_id", "test/published/1"), Updates.set("position", 1L));
    published.append("pupil:9", 0, "placed");
    try (var publisher = started()) {
      awaitPublished(publisher, 4);
    }
    assertThat(published.positions()).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void a_commit_of_which_a_crash_left_a_part_is_sent_whole() {
    published.append("pupil:1", 0, "placed", "moved", "moved");
    published.topic.ensure();
    try (var session = new Session(published.topic)) {
      session.send(records(1).subList(0, 2));
    }
    try (var publisher = started()) {
      awaitPublished(publisher, 1);
    }
    assertThat(published.records())
        .extracting(r -> r.header("index"))
        .containsExactly("0", "1", "0", "1", "2");
  }

  @Test
  void a_lost_topic_is_filled_again() throws Exception {
    try (var publisher = started()) {
      IntStream.range(0, 3).forEach(i -> published.append("pupil:" + i, 0, "placed"));
      awaitPublished(publisher, 3);
    }
    published.deleteTopic();
    try (var publisher = started()) {
      await().until(() -> publisher.published() == 3 && published.positions().size() == 3);
    }
    assertThat(published.positions()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void republishing_sends_again_from_there_and_goes_on() {
    try (var publisher = started()) {
      IntStream.range(0, 4).forEach(i -> published.append("pupil:" + i, 0, "placed"));
      awaitPublished(publisher, 4);
      assertThat(publisher.republish(3)).succeedsWithin(LONG).isEqualTo(4L);
      assertThat(published.positions()).containsExactly(1L, 2L, 3L, 4L, 3L, 4L);
      published.append("pupil:9", 0, "placed");
      awaitPublished(publisher, 5);
    }
    assertThat(published.positions()).containsExactly(1L, 2L, 3L, 4L, 3L, 4L, 5L);
  }

  @Test
  void a_position_the_ledger_does_not_have_cannot_be_sent_again() {
    try (var publisher = started()) {
      assertThatThrownBy(() -> publisher.republish(1)).hasMessageContaining("is empty");
      published.append("pupil:1", 0, "placed");
      assertThatThrownBy(() -> publisher.republish(0)).hasMessageContaining("from 1 to 1");
      assertThatThrownBy(() -> publisher.republish(2)).hasMessageContaining("no position 2");
    }
  }

  @Test
  void whoever_waits_for_a_republish_is_told_when_it_cannot_be_done() {
    published.append("pupil:1", 0, "placed");
    var waiting =
        published.publisher(
            ledger,
            meters,
            leaf -> {
              throw new IllegalStateException("no message for it");
            });
    try (waiting) {
      var republished = waiting.republish(1);
      waiting.start();
      assertThat(republished)
          .failsWithin(LONG)
          .withThrowableThat()
          .withMessageContaining(
              "is not published now: Nothing is published from position 1 on: no message for it");
    }
  }

  @Test
  void the_largest_commits_a_ledger_takes_reach_the_topic() {
    String large = "x".repeat(500 * 1024);
    PublicMessages messages =
        (leaf, index) ->
            Optional.of(
                new PublicMessage(
                    "test.large",
                    1,
                    "key",
                    JsonNodeFactory.instance.objectNode().put("of", large)));
    IntStream.range(0, 3).forEach(i -> published.append("pupil:" + i, 0, large));
    try (var publisher = new Publisher(ledger, messages, published.topic, meters)) {
      publisher.start();
      awaitPublished(publisher, 3);
    }
    assertThat(published.records()).allMatch(record -> record.body().contains(large)).hasSize(3);
  }

  @Test
  void a_stale_publisher_woken_late_is_fenced_by_the_broker() {
    published.append("pupil:1", 0, "placed");
    published.topic.ensure();
    try (var stale = new Session(published.topic)) {
      stale.send(records(1));
      try (var fresh = new Session(published.topic)) {
        assertThatThrownBy(() -> stale.send(records(1)))
            .isInstanceOfAny(ProducerFencedException.class, InvalidProducerEpochException.class);
        fresh.send(records(1));
        fresh.settle();
      }
    }
    assertThat(published.positions()).hasSize(2);
  }

  @Test
  void two_publishers_never_interleave_and_repeat_nothing() {
    try (var second = LedgerStore.open(TestMongo.client(), ledger.name());
        var one = started();
        var two = published.publisher(second, new SimpleMeterRegistry(), leaf -> {})) {
      IntStream.range(0, 50).forEach(i -> published.append("pupil:" + i, 0, "placed"));
      two.start();
      IntStream.range(50, 150).forEach(i -> published.append("pupil:" + i, 0, "placed"));
      await().until(() -> Math.max(one.published(), two.published()) == 150);
    }
    assertThat(published.positions())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 150).boxed().toList());
  }

  @Test
  void a_message_that_cannot_be_made_holds_back_those_after_it_until_it_can() {
    var broken = new AtomicBoolean(true);
    try (var publisher =
        published.publisher(
            ledger,
            meters,
            leaf -> {
              if (broken.get() && leaf.stream().equals("pupil:2")) {
                throw new IllegalStateException("no message for this event");
              }
            })) {
      publisher.start();
      published.append("pupil:1", 0, "placed");
      awaitPublished(publisher, 1);
      published.append("pupil:2", 0, "placed");
      published.append("pupil:3", 0, "placed");
      await().until(() -> meters.get("waymark.ledger.lag").gauge().value() == 2);
      assertThat(published.positions()).containsExactly(1L);
      broken.set(false);
      awaitPublished(publisher, 3);
    }
    assertThat(published.positions()).containsExactly(1L, 2L, 3L);
    assertThat(meters.get("waymark.ledger.published").gauge().value()).isEqualTo(3);
    assertThat(meters.get("waymark.ledger.position").gauge().value()).isEqualTo(3);
    assertThat(meters.get("waymark.ledger.lag").tag("ledger", ledger.name()).gauge().value())
        .isZero();
  }

  @Test
  void a_ledger_restored_from_before_its_topic_is_read_only_and_not_published() {
    try (var publisher = started()) {
      IntStream.range(0, 3).forEach(i -> published.append("pupil:" + i, 0, "placed"));
      awaitPublished(publisher, 3);
    }
    ledger.database().getCollection("commits").deleteOne(Filters.eq("_id", 3L));
    var check = new TopicCheck(published.topic);
    try (var restored = LedgerStore.open(TestMongo.client(), ledger.name(), List.of(check));
        var publisher = published.publisher(restored, meters, leaf -> {})) {
      assertThatThrownBy(() -> published.append(restored, "pupil:9", 0, "placed"))
          .isInstanceOf(LedgerReadOnly.class)
          .hasMessageContaining("position 3");
      assertThat(restored.lastPosition()).isEqualTo(2);
    }
  }

  @Test
  void a_ledger_that_was_forked_after_a_restore_is_noticed() {
    try (var publisher = started()) {
      published.append("pupil:1", 0, "placed");
      awaitPublished(publisher, 1);
    }
    ledger.database().getCollection("commits").deleteOne(Filters.eq("_id", 1L));
    try (var forked = LedgerStore.open(TestMongo.client(), ledger.name())) {
      published.append(forked, "pupil:2", 0, "placed");
      assertThat(new TopicCheck(published.topic).objection(forked)).isPresent();
    }
  }

  @Test
  void another_ledgers_topic_is_refused() {
    try (var publisher = started()) {
      published.append("pupil:1", 0, "placed");
      awaitPublished(publisher, 1);
    }
    var nextGeneration =
        new Topic("test/published/2", published.topic.name(), published.topic.connection());
    assertThat(new TopicCheck(nextGeneration).objection(ledger))
        .map(objection -> objection.contains("test/published/1"))
        .isEqualTo(Optional.of(true));
  }

  private Publisher started() {
    Publisher publisher = published.publisher(ledger, meters, leaf -> {});
    publisher.start();
    return publisher;
  }

  private static void awaitPublished(Publisher publisher, long position) {
    await().until(() -> publisher.published() >= position);
  }

  private List<ProducerRecord<String, byte[]>> records(long position) {
    var records =
        new Records("test/published/1", published.topic.name(), published.messages(l -> {}));
    return Stream.of(ledger.from(position, 1).getFirst())
        .flatMap(c -> records.of(c, c.read()).stream())
        .toList();
  }
}
