package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * One publisher's hold on a topic. Opening it makes the broker refuse every earlier one. Readers do
 * not wait for the transaction, which is there only for that: so it may stay open over many sends.
 * The first failure ends a session, since it leaves open how much of the send was written.
 */
final class Session implements AutoCloseable {

  private final Producer<String, byte[]> producer;
  private final OwnOffsets offsets = new OwnOffsets();
  private String unnamedKey;
  private boolean open;

  Session(Topic topic) {
    this(producer(topic), topic.signer().publicKey());
  }

  Session(Producer<String, byte[]> producer) {
    this(producer, Signer.NONE.publicKey());
  }

  /**
   * @param key named by the first record that is sent
   */
  private Session(Producer<String, byte[]> producer, String key) {
    this.producer = producer;
    this.unnamedKey = key;
    try {
      producer.initTransactions();
    } catch (Throwable e) {
      close();
      throw e;
    }
  }

  private static Producer<String, byte[]> producer(Topic topic) {
    var settings = new HashMap<>(topic.connection());
    settings.put("transactional.id", "publisher/" + topic.ledgerId());
    settings.put("acks", "all");
    settings.put("linger.ms", 0);
    settings.put("transaction.timeout.ms", 30_000);
    settings.put("delivery.timeout.ms", 15_000);
    settings.put("request.timeout.ms", 10_000);
    settings.put("max.block.ms", 15_000);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** Sends in order; returns when all of it is on the topic for readers to see. */
  void send(List<ProducerRecord<String, byte[]>> records) {
    if (!open) {
      producer.beginTransaction();
      open = true;
    }
    if (!unnamedKey.isEmpty() && !records.isEmpty()) {
      records.getFirst().headers().add(NamedKey.HEADER, unnamedKey.getBytes(UTF_8));
      unnamedKey = "";
    }
    var sends = new ArrayList<Future<RecordMetadata>>();
    records.forEach(record -> sends.add(producer.send(record)));
    producer.flush();
    sends.forEach(send -> offsets.sent(succeeded(send)));
  }

  /** Ends the transaction: whatever was sent, was sent by the one publisher. */
  void settle() {
    if (open) {
      producer.commitTransaction();
      open = false;
      offsets.ended();
    }
  }

  /** Where on the topic what was sent stands. */
  OwnOffsets offsets() {
    return offsets;
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }

  private static @Nullable RecordMetadata succeeded(Future<RecordMetadata> send) {
    try {
      return send.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException failed ? failed : new KafkaException(e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }
}
