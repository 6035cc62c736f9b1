package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;

class ViewTest {
  private final LedgerTopic topic = new LedgerTopic("view");
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private View view;

  private void start() {
    view = new View("view", new Topic(TestKafka.bootstrap(), topic.name()), this::hear);
    view.start();
  }

  private void hear(Received message) {
    if (message.body() != null) {
      if (message.body().has("poison")) {
        throw new IllegalStateException("poison");
      }
      if (message.body().has("error")) {
        throw new NoClassDefFoundError("no such class");
      }
      heard.add(message.stream() + message.body().get("letter").stringValue());
    }
  }

  @AfterEach
  void close() {
    view.close();
    topic.close();
  }

  @Test
  void it_is_ready_once_it_has_the_topic_as_it_was_at_the_start() {
    topic.send("s", "t", Letters.body("a"));
    topic.send("s", "", "");
    topic.send("s", "t", Letters.body("b"));
    start();
    Reader.until(view::ready);
    assertThat(heard).containsExactly("sa", "sb");
    assertThat(view.position()).isEqualTo(3);
  }

  @Test
  void a_repeated_record_is_heard_once_and_a_late_one_in_its_place() {
    var a = topic.send("s", "t", Letters.body("a"));
    var b = topic.next("s", "t", Letters.body("b"));
    topic.send("s", "t", Letters.body("c"));
    topic.send(a);
    start();
    Reader.until(view::ready);
    assertThat(heard).containsExactly("sa");
    assertThat(view.position()).isEqualTo(1);
    topic.send(b);
    assertThat(view.await(3, Reader.LONG)).isTrue();
    assertThat(heard).containsExactly("sa", "sb", "sc");
  }

  @Test
  void what_its_handler_throws_on_is_set_aside_with_its_stream_only() {
    topic.send("s", "t", "{\"poison\":1}");
    topic.send("s", "t", Letters.body("b"));
    topic.send("r", "t", Letters.body("x"));
    start();
    assertThat(view.await(3, Reader.LONG)).isTrue();
    assertThat(heard).containsExactly("rx");
    assertThat(view.health().parked()).isEqualTo(2);
  }

  @Test
  void it_tells_of_which_streams_something_is_set_aside_until_that_comes_readable() {
    List<Set<String>> told = new CopyOnWriteArrayList<>();
    topic.send("r", "t", Letters.body("x"));
    var a = topic.next("s", "t", Letters.body("a"));
    topic.send("s", "t", Letters.body("b"));
    view =
        new View(
            "view",
            new Topic(TestKafka.bootstrap(), topic.name()),
            this::hear,
            () -> {},
            told::add);
    view.start();
    Reader.until(view::ready);
    assertThat(told).containsExactly(Set.of("s"));
    topic.send(a);
    assertThat(view.await(3, Reader.LONG)).isTrue();
    assertThat(told).containsExactly(Set.of("s"), Set.of());
  }

  @Test
  void an_error_ends_it_and_its_health_says_so() {
    topic.send("s", "t", Letters.body("a"));
    start();
    Reader.until(view::ready);
    topic.send("r", "t", "{\"error\":1}");
    Reader.until(() -> view.health().isRed());
    assertThat(view.health().sentence())
        .contains("NoClassDefFoundError", "reads no more", "restart this service");
  }

  @Test
  void its_position_lag_and_what_it_set_aside_are_gauges() {
    topic.send("s", "t", Letters.body("a"));
    start();
    var registry = new SimpleMeterRegistry();
    view.bindTo(registry);
    assertThat(view.await(1, Reader.LONG)).isTrue();
    assertThat(registry.get("waymark.feed.position").tag("reader", "view").gauge().value())
        .isEqualTo(1);
    Reader.until(() -> registry.get("waymark.feed.lag").gauge().value() == 0);
    assertThat(registry.get("waymark.feed.parked").gauge().value()).isZero();
  }
}
