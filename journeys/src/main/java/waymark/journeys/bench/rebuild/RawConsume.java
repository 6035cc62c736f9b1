package waymark.journeys.bench.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import waymark.ledger.testing.TestKafka;

/** A bare consumer, with what a feed's asks for at a time. */
final class RawConsume {
  private RawConsume() {}

  /** From the start to the end; gives the seconds it took. */
  static double seconds(PupilLog log, Consumer<List<ConsumerRecord<byte[], byte[]>>> batches) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            TestKafka.bootstrap(),
            "max.poll.records",
            1_000,
            "fetch.max.bytes",
            16 << 20,
            "max.partition.fetch.bytes",
            16 << 20);
    long begin = System.nanoTime();
    var bytes = new ByteArrayDeserializer();
    try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
      var partition = new TopicPartition(log.topic(), 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      while (consumer.position(partition) < log.events()) {
        batches.accept(consumer.poll(Duration.ofSeconds(1)).records(partition));
      }
      return (System.nanoTime() - begin) / 1e9;
    }
  }
}
