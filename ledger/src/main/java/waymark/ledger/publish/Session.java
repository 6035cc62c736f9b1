package waymark.ledger.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * One publisher's time at a topic. Opening it fences every earlier one, at the broker; the first
 * failure ends it, since a failed send leaves open what of it was written.
 */
final class Session implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;

  Session(Topic topic) {
    var settings = new HashMap<>(topic.connection());
    settings.put("transactional.id", "publisher/" + topic.ledgerId());
    settings.put("acks", "all");
    settings.put("transaction.timeout.ms", 20_000);
    settings.put("delivery.timeout.ms", 15_000);
    settings.put("request.timeout.ms", 10_000);
    settings.put("max.block.ms", 15_000);
    settings.put("linger.ms", 0);
    producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    try {
      producer.initTransactions();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Sends in order; returns when all of it is on the topic. */
  void send(List<ProducerRecord<String, byte[]>> records) {
    producer.beginTransaction();
    records.forEach(producer::send);
    producer.commitTransaction(); // Throws what any of the sends met.
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
