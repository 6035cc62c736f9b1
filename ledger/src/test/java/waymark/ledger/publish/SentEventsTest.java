package waymark.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SentEventsTest {
  private final SentEvents sent = new SentEvents();

  @Test
  void a_commit_that_was_cut_off_counts_from_where_it_is_begun_again() {
    sent.add(1, 0, 1, "a");
    sent.add(2, 0, 3, "b");
    sent.add(2, 1, 3, "c");
    sent.add(2, 0, 3, "b");
    sent.add(2, 1, 3, "c");
    sent.add(2, 2, 3, "d");
    assertThat(sent.events()).containsExactly("a", "b", "c", "d");
  }

  @Test
  void a_commit_that_stands_there_whole_is_not_begun_again() {
    sent.add(1, 0, 2, "a");
    sent.add(1, 1, 2, "b");
    assertThatThrownBy(() -> sent.add(1, 0, 2, "a")).hasMessageContaining("Position 1");
  }

  @Test
  void nor_is_one_of_a_single_event() {
    sent.add(7, 0, 1, "a");
    assertThatThrownBy(() -> sent.add(7, 0, 1, "a")).hasMessageContaining("Position 7");
  }

  @Test
  void what_comes_again_later_stays() {
    sent.add(1, 0, 1, "a");
    sent.add(2, 0, 1, "b");
    sent.add(1, 0, 1, "a");
    assertThat(sent.events()).containsExactly("a", "b", "a");
  }
}
