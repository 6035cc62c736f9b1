package waymark.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.ledger.proof.CheckpointMailSettings;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.LedgerTopic.Sent;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/** Records that somebody else has written after the last of a ledger's topic. */
class StrangeRecordsTest {

  private static final String LEDGER = "test/published/1";

  private final Published published = new Published();
  @TempDir private Path home;

  @AfterEach
  void close() {
    published.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headers=none",
        "position=many",
        "position=4000",
        "index=7",
        "hash=other",
        "ledgerId=test/other/1"
      })
  void a_restarted_owner_passes_over_a_strange_last_record_and_names_it(String wrong) {
    publishedUpTo(3);
    send(wrong);
    long offset = end() - 1;
    try (var restarted = restarted();
        var publisher = published.publisher(restarted, new SimpleMeterRegistry(), leaf -> {})) {
      published.append(restarted, "pupil:9", 0, "placed");
      publisher.start();
      await().until(() -> publisher.published() == 4);
      assertThat(publisher.strange()).singleElement().asString().startsWith("offset " + offset);
    }
    try (var again = restarted();
        var publisher = published.publisher(again, new SimpleMeterRegistry(), leaf -> {})) {
      published.append(again, "pupil:9", 1, "placed");
      publisher.start();
      await().until(() -> publisher.published() == 5);
      assertThat(publisher.strange()).isEmpty();
    }
    assertThat(ownPositions()).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void behind_more_of_them_than_are_read_at_once_the_end_is_found() {
    publishedUpTo(1);
    IntStream.range(0, 40).forEach(i -> send("headers=none"));
    try (var restarted = restarted()) {
      published.append(restarted, "pupil:9", 0, "placed");
    }
    assertThat(published.topic.ending(published.ledger::from).strange()).hasSize(40);
  }

  @Test
  void what_a_restored_ledger_has_lost_is_seen_behind_strange_records_and_between_them() {
    publishedUpTo(2);
    send("hash=other");
    publishedUpTo(3);
    send("headers=none");
    send("position=4000");
    published.ledger.database().getCollection("commits").deleteOne(Filters.eq("_id", 3L));
    try (var restored = LedgerStore.open(TestMongo.client(), published.ledger.name())) {
      assertThat(new TopicCheck(published.topic).objection(restored))
          .hasValueSatisfying(objection -> assertThat(objection).contains("has seen position 3 "));
    }
  }

  @Test
  void where_a_ledger_goes_on_is_heard_whatever_stands_after_its_last_word() {
    publishedUpTo(1);
    SigningKey.createIfAbsent(home.resolve("checkpoint.key"));
    Signer signer =
        new Checkpoints(
                home,
                home.resolve("checkpoint.key"),
                Duration.ofHours(1),
                CheckpointMailSettings.NONE)
            .signer();
    String first = published.topic.name();
    String id = first.replace('.', '/') + "/2";
    var next = new Topic(id, first + ".2", published.topic.connection());
    new Topic(LEDGER, first, published.topic.connection(), signer).closeFor(next, "");
    send("headers=none");
    send("position=4000");
    assertThat(published.topic.successor()).map(Successor::topic).hasValue(next.name());
    assertThat(new TopicCheck(published.topic).objection(published.ledger))
        .hasValueSatisfying(objection -> assertThat(objection).contains("it went on as"));
  }

  private void publishedUpTo(long position) {
    try (var publisher =
        published.publisher(published.ledger, new SimpleMeterRegistry(), leaf -> {})) {
      publisher.start();
      for (long at = published.ledger.lastPosition(); at < position; at++) {
        published.append("pupil:" + at, 0, "placed");
      }
      await().until(() -> publisher.published() == position);
    }
  }

  private LedgerStore restarted() {
    return LedgerStore.open(
        TestMongo.client(), published.ledger.name(), List.of(new TopicCheck(published.topic)));
  }

  /** Position 1 of the ledger's with the right hash, but for this header; or none of them. */
  private void send(String wrong) {
    try (var topic = LedgerTopic.existing(TestKafka.bootstrap(), published.topic.name(), LEDGER)) {
      String[] header = wrong.split("=");
      Sent own =
          topic
              .next("pupil:0", "test.placed", "{}")
              .with("hash", published.ledger.from(1, 1).getFirst().hash());
      Sent none = own;
      for (String name : own.headers().keySet()) {
        none = none.without(name);
      }
      topic.send(header[0].equals("headers") ? none : own.with(header[0], header[1]));
    }
  }

  private long end() {
    return TopicTail.read(
            published.topic.name(),
            published.topic.connection(),
            (tail, enough) -> tail.stream().map(EndRecord::offset).reduce((a, b) -> b))
        .map(last -> last + 1)
        .orElse(0L);
  }

  private List<Long> ownPositions() {
    var own =
        TopicTail.read(
            published.topic.name(),
            published.topic.connection(),
            (tail, enough) ->
                enough
                    ? Optional.of(
                        tail.stream()
                            .flatMap(record -> record.of(LEDGER).stream())
                            .filter(place ->
                                published.ledger.from(place.position(), 1).stream()
                                    .anyMatch(c -> c.hash().equals(place.hash())))
                            .map(LastRecord::position)
                            .toList())
                    : Optional.<List<Long>>empty());
    return own.orElseThrow();
  }
}
