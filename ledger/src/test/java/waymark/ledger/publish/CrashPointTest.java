package waymark.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;
import waymark.ledger.testing.Ended;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/** A service dies at each named point; the next one records and publishes everything once. */
class CrashPointTest {

  private final String name = TestMongo.database("dying");
  private final Topic topic =
      new Topic(
          "test/dying/1",
          TestKafka.topic("dying"),
          Map.of("bootstrap.servers", TestKafka.bootstrap()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "store.before-append",
        "store.after-append",
        "publish.before-send",
        "publish.after-send",
        "publish.after-send-before-progress"
      })
  void what_a_dead_service_began_is_there_once(String point) throws Exception {
    assertThat(statusOfOneThatDiesAt(point)).isEqualTo(137);
    try (var ledger = LedgerStore.open(TestMongo.client(), name);
        var publisher = DyingService.publisher(ledger, topic)) {
      DyingService.recordAll(ledger);
      publisher.start();
      await().until(() -> publisher.published() == 3);
      assertThat(ledger.from(1, 10)).extracting(StoredCommit::position).containsExactly(1L, 2L, 3L);
    }
    assertThat(Published.on(topic))
        .extracting(r -> r.header("position") + "/" + r.header("index"))
        .containsExactly("1/0", "1/1", "2/0", "2/1", "3/0", "3/1");
  }

  @Test
  void a_point_may_be_the_second_time_that_it_is_reached() throws Exception {
    assertThat(statusOfOneThatDiesAt("store.after-append:2")).isEqualTo(137);
    try (var ledger = LedgerStore.open(TestMongo.client(), name)) {
      assertThat(ledger.lastPosition()).isEqualTo(2);
    }
  }

  @Test
  void a_point_may_be_of_one_ledger_alone() throws Exception {
    assertThat(statusOfOneThatDiesAt("store.after-append@" + name + ":2")).isEqualTo(137);
    assertThat(statusOfOneThatDiesAt("publish.before-send@elsewhere")).isZero();
    assertThat(statusOfOneThatDiesAt("store.before-append@elsewhere")).isZero();
  }

  private int statusOfOneThatDiesAt(String point) throws Exception {
    var dying =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Dwaymark.crash-at=" + point,
                "-cp",
                System.getProperty("java.class.path"),
                DyingService.class.getName(),
                TestMongo.uri(),
                name,
                TestKafka.bootstrap(),
                topic.name())
            .inheritIO()
            .start();
    return Ended.status(dying);
  }
}
