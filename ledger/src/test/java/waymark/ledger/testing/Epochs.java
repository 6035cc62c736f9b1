package waymark.ledger.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.kafka.common.record.FileRecords;

/**
 * Under which epochs of its producer a topic's records were sent, out of the broker's own files: no
 * consumer is told. Whoever takes hold of the topic is given a later one than everybody before, and
 * with version 2 of Kafka's transactions so is each transaction after that: an epoch may tell one
 * transaction, and not for how long somebody held the topic.
 */
public final class Epochs {
  private Epochs() {}

  /**
   * By the offset at which each begins to send something: the producer's id and epoch, in a form
   * that sorts.
   *
   * @param broker the folder of its data
   * @param topic of one partition
   */
  public static NavigableMap<Long, String> of(Path broker, String topic) {
    var epochs = new TreeMap<Long, String>();
    try (var files = Files.walk(broker)) {
      for (Path file : files.filter(each -> isLog(each, topic)).toList()) {
        try (var segment = FileRecords.open(file.toFile(), false)) {
          for (var batch : segment.batches()) {
            if (!batch.isControlBatch()) {
              String epoch = "%019d/%05d".formatted(batch.producerId(), batch.producerEpoch());
              epochs.put(batch.baseOffset(), epoch);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return epochs;
  }

  private static boolean isLog(Path file, String topic) {
    return file.toString().endsWith(".log")
        && file.getParent().getFileName().toString().equals(topic + "-0");
  }
}
