package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.Publisher;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/**
 * A view in the service that keeps the ledger, whose publisher does not reach the topic at first.
 */
class OwnLedgerTest {
  private final String name = TestMongo.database("own");
  private final String ledgerId = "test/" + name + "/1";
  private final LedgerTopic topic = new LedgerTopic(TestKafka.topic(name), ledgerId);
  private final LedgerStore ledger = LedgerStore.open(TestMongo.client(), name);
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Set<String>> aside = new CopyOnWriteArrayList<>();
  private final AtomicInteger current = new AtomicInteger();
  private final List<AutoCloseable> open = new ArrayList<>(List.of(topic, ledger));
  private Publisher publisher;
  private View view;

  @BeforeEach
  void start() {
    publisher =
        new Publisher(
            ledger,
            OwnLedgerTest::message,
            new waymark.ledger.publish.Topic(
                ledgerId, topic.name(), Map.of("bootstrap.servers", TestKafka.bootstrap())),
            new SimpleMeterRegistry());
    open.addFirst(publisher);
    look();
  }

  private void look() {
    view =
        new View(
                "own",
                new Topic(TestKafka.bootstrap(), topic.name()),
                this::hear,
                current::incrementAndGet,
                aside::add)
            .alsoFrom(publisher);
    view.start();
    open.addFirst(view);
    Reader.until(view::ready);
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  private void hear(Received message) {
    if (message.body() != null) {
      heard.add(message.stream() + message.body().get("letter").stringValue());
    }
  }

  private static Optional<PublicMessage> message(Leaf leaf, int index) {
    NewEvent event = leaf.events().get(index);
    if (event.version() > 1) {
      throw new IllegalStateException("Of a later release");
    }
    String subject = leaf.stream().substring(leaf.stream().indexOf(':') + 1);
    return Optional.of(new PublicMessage("t", 1, subject, event.payload()));
  }

  private void append(String stream, long seq, String letter, int version) {
    ledger.append(commit(stream, seq, letter, version));
  }

  private static NewCommit commit(String stream, long seq, String letter, int version) {
    var payload = JsonNodeFactory.instance.objectNode().put("letter", letter);
    return new NewCommit(
        UUID.randomUUID(),
        "hash",
        "actor",
        stream,
        seq,
        JsonNodeFactory.instance.objectNode(),
        List.of(new NewEvent("t", version, LocalDate.EPOCH, payload)));
  }

  @Test
  void what_is_recorded_is_heard_before_the_topic_tells_of_it_and_once() {
    append("case:1", 0, "a", 1);
    append("case:1", 1, "b", 1);
    assertThat(view.await(2, Reader.LONG)).isTrue();
    assertThat(heard).containsExactly("case:1a", "case:1b");
    assertThat(view.awaitTold(1, Duration.ZERO)).isFalse();
    publisher.start();
    assertThat(view.awaitTold(2, Reader.LONG)).isTrue();
    append("case:1", 2, "c", 1);
    assertThat(view.awaitTold(3, Reader.LONG)).isTrue();
    assertThat(heard).containsExactly("case:1a", "case:1b", "case:1c");
    assertThat(view.health().isRed()).isFalse();
  }

  @Test
  void what_another_process_records_is_heard_without_the_topic() {
    try (LedgerStore another = LedgerStore.open(TestMongo.client(), name)) {
      another.append(commit("case:2", 0, "x", 1));
    }
    assertThat(view.await(1, Reader.LONG)).isTrue();
    assertThat(heard).containsExactly("case:2x");
  }

  @Test
  void what_a_later_release_recorded_is_set_aside_with_its_stream() {
    append("case:1", 0, "a", 2);
    append("case:2", 0, "x", 1);
    assertThat(view.await(2, Reader.LONG)).isTrue();
    assertThat(heard).containsExactly("case:2x");
    assertThat(aside).containsExactly(Set.of("case:1"));
  }

  @Test
  void a_ledger_that_no_longer_holds_what_was_read_is_read_no_more() {
    append("case:1", 0, "a", 1);
    assertThat(view.await(1, Reader.LONG)).isTrue();
    ledger.database().getCollection("commits").deleteMany(new Document());
    Reader.until(() -> view.health().isRed());
    assertThat(view.health().sentence()).contains("no longer holds", "restart this service");
  }

  @Test
  void a_ledger_restored_without_its_end_takes_nothing_back_that_the_topic_told() throws Exception {
    topic.send("case:1", "t", "{\"letter\":\"a\"}");
    topic.send("case:1", "t", "{\"letter\":\"b\"}");
    view.close();
    heard.clear();
    look();
    append("case:1", 0, "z", 1);
    int before = current.get();
    Reader.until(() -> current.get() > before);
    assertThat(heard).containsExactly("case:1a", "case:1b");
    assertThat(view.health().isRed()).isFalse();
  }

  @Test
  void it_says_again_and_again_that_nothing_is_missing() {
    int before = current.get();
    Reader.until(() -> current.get() > before + 2);
  }
}
