package waymark.ledger.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import waymark.ledger.publish.OwnOffsets.Gap;

class OwnOffsetsTest {

  private final OwnOffsets own = new OwnOffsets();

  private void sent(long... offsets) {
    for (long offset : offsets) {
      own.sent(new RecordMetadata(new TopicPartition("demo.cases", 0), offset, 0, 0, 0, 0));
    }
  }

  @Test
  void what_follows_itself_and_the_ends_of_transactions_leave_no_gap() {
    own.begin(7);
    sent(7, 8);
    own.ended();
    sent(10, 11);
    own.ended();
    own.upTo(13);
    sent(13);
    assertThat(own.gaps()).isEmpty();
  }

  @Test
  void what_stands_between_two_sends_or_beside_the_end_of_a_transaction_is_a_gap() {
    sent(0, 2);
    own.ended();
    sent(5);
    assertThat(own.gaps()).containsExactly(new Gap(1, 2), new Gap(3, 5));
  }

  @Test
  void what_stands_behind_all_that_was_sent_is_a_gap_once() {
    sent(0);
    own.ended();
    own.upTo(1); // The end of the transaction is not there yet.
    own.upTo(3);
    own.upTo(3);
    sent(3);
    assertThat(own.gaps()).containsExactly(new Gap(1, 3));
  }

  @Test
  void what_was_there_before_is_none() {
    own.begin(5);
    own.upTo(5);
    sent(5);
    assertThat(own.gaps()).isEmpty();
  }
}
