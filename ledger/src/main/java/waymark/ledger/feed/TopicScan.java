package waymark.ledger.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads a topic once from an offset on, in batches that take a share of the heap. */
final class TopicScan implements AutoCloseable {
  private static final int POLLED = 500;

  /** What a record takes besides its content: ten headers, each as text and as bytes. */
  private static final int OVERHEAD = 2_500;

  private static final int PATIENCE = 30;
  private final Consumer<byte[], byte[]> consumer;
  private final TopicPartition partition;

  TopicScan(Topic topic, long from) {
    consumer = topic.consumer("rebuild", POLLED);
    partition = topic.partition();
    consumer.assign(List.of(partition));
    if (from == 0) {
      consumer.seekToBeginning(List.of(partition)); // Which need not be 0.
    } else {
      consumer.seek(partition, from);
    }
  }

  long offset() {
    return consumer.position(partition);
  }

  /**
   * The next records below the offset; empty once it is reached.
   *
   * @throws IllegalStateException where the broker gives nothing for half a minute
   */
  List<ConsumerRecord<byte[], byte[]>> next(long below) {
    List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
    long bytes = 0;
    int silent = 0;
    while (bytes < Room.SCANNED && offset() < below) {
      long before = offset();
      for (var each : consumer.poll(Duration.ofSeconds(1)).records(partition)) {
        if (each.offset() < below) {
          batch.add(each);
          bytes += OVERHEAD + Math.max(0, each.serializedValueSize());
        }
      }
      if (offset() > below) {
        consumer.seek(partition, below);
      }
      silent = offset() > before ? 0 : silent + 1;
      if (silent > PATIENCE) {
        throw new IllegalStateException("The broker does not answer; nothing has changed.");
      }
    }
    return batch;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
