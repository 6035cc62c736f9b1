package waymark.ledger.feed;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import waymark.ledger.publish.Successor;

/** What is done with a topic's records; called on its reader's thread only. */
interface Sink {
  /** The offset to read from: at the start, and again after a failure. */
  long start();

  void take(List<ConsumerRecord<byte[], byte[]>> records, long nextOffset);

  /** The topic to read from the offset that {@link #start} gave; at first the one configured. */
  Topic topic(Topic configured);

  /**
   * Forgets what was read, because the ledger goes on without its end; where it cannot, throws
   * {@link Fork} with what to do.
   */
  void follow(Successor successor);

  /** All is read that stood on the topic a moment ago; again and again while the broker answers. */
  default void current() {}

  /** Throws what went wrong meanwhile, if anything did. */
  default void between() {}

  /** Nothing more comes before the next {@link #start}. */
  default void end() {}
}
