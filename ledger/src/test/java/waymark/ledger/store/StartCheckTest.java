package waymark.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static waymark.ledger.store.Example.commit;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.TestMongo;

class StartCheckTest {

  private final String name = TestMongo.database("checked");

  @Test
  void a_ledger_that_lacks_what_was_published_serves_reads_only() {
    try (var whole = LedgerStore.open(TestMongo.client(), name)) {
      whole.append(commit("pupil:1", 0, 1));
    }
    StartCheck lacking = ledger -> Optional.of("it lacks position 2.");
    try (var ledger = LedgerStore.open(TestMongo.client(), name, List.of(lacking))) {
      assertThatThrownBy(() -> ledger.append(commit("pupil:1", 1, 1)))
          .isInstanceOf(LedgerReadOnly.class)
          .hasMessageContaining("it lacks position 2.");
      assertThat(ledger.stream("pupil:1")).hasSize(1);
    }
  }

  /** As the checkpointer does, which finds what is wrong by itself. */
  @Test
  void what_is_closed_while_it_is_being_compared_stays_closed() {
    StartCheck meanwhile =
        ledger -> {
          ledger.closeForWriting("it was altered under the running service.");
          return Optional.empty();
        };
    try (var ledger = LedgerStore.open(TestMongo.client(), name, List.of(meanwhile))) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> ledger.append(commit("pupil:1", 0, 1)))
            .isInstanceOf(LedgerReadOnly.class)
            .hasMessageContaining("it was altered under the running service.");
      }
      assertThat(ledger.objection()).contains("it was altered under the running service.");
      assertThat(ledger.lastPosition()).isZero();
    }
  }

  @Test
  void a_check_that_cannot_be_made_yet_is_made_again() {
    Iterator<Runnable> tries =
        List.<Runnable>of(
                () -> {
                  throw new IllegalStateException("the broker does not answer");
                },
                () -> {})
            .iterator();
    StartCheck check =
        ledger -> {
          tries.next().run();
          return Optional.empty();
        };
    try (var ledger = LedgerStore.open(TestMongo.client(), name, List.of(check))) {
      assertThatThrownBy(() -> ledger.append(commit("pupil:1", 0, 1)))
          .isInstanceOf(LedgerReadOnly.class)
          .hasMessageContaining("the broker does not answer");
      await().ignoreExceptions().until(() -> ledger.append(commit("pupil:1", 0, 1)) != null);
      assertThat(ledger.append(commit("pupil:1", 1, 1)).position()).isEqualTo(2);
    }
  }
}
