package waymark.journeys.bench.visible;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import waymark.journeys.bench.Arm;
import waymark.journeys.bench.Measured;

/**
 * A bare producer and a bare consumer of the same record. The broker forces each append to disk
 * before it answers or shows it (flush.messages=1), as the ledger's database does: so what is
 * acknowledged outlives a power cut on both sides. The consumer does nothing with what it reads.
 */
final class RawPath implements Arm, AskedPath {
  private final OpenLoop loop;
  private final TopicPartition partition;
  private final ConsumerRecord<byte[], byte[]> example;
  private final KafkaProducer<byte[], byte[]> producer;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Sightings seen = new Sightings(0);
  private final Thread watching;
  private CompletableFuture<?>[] sent = {};
  private volatile boolean closing;

  /**
   * @param example what is sent each time: a record of Waymark's publisher, headers and all
   */
  RawPath(
      OpenLoop loop,
      Map<String, Object> connection,
      String topic,
      ConsumerRecord<byte[], byte[]> example)
      throws Exception {
    this.loop = loop;
    this.example = example;
    this.partition = new TopicPartition(topic, 0);
    try (var admin = Admin.create(connection)) {
      var forced = new NewTopic(topic, 1, (short) 1).configs(Map.of("flush.messages", "1"));
      admin.createTopics(List.of(forced)).all().get();
    }
    var bytes = new ByteArraySerializer();
    var settings = new java.util.HashMap<>(connection);
    settings.put("acks", "all");
    settings.put("linger.ms", 0);
    producer = new KafkaProducer<>(settings, bytes, bytes);
    var read = new ByteArrayDeserializer();
    consumer = new KafkaConsumer<>(connection, read, read);
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    watching = Thread.ofPlatform().name("raw-consumer").daemon().start(this::watch);
  }

  private void watch() {
    try (consumer) {
      while (!closing) {
        consumer
            .poll(Duration.ofMillis(200))
            .records(partition)
            .forEach(each -> seen.upTo(each.offset() + 1));
      }
    }
  }

  @Override
  public Measured measure() throws Exception {
    sent = new CompletableFuture<?>[loop.questions()];
    return loop.run(this);
  }

  @Override
  public void ask(int number) {
    var offset = new CompletableFuture<Long>();
    sent[number] = offset;
    producer.send(
        new ProducerRecord<>(
            partition.topic(), 0, example.key(), example.value(), example.headers()),
        (where, failed) -> {
          if (failed == null) {
            offset.complete(where.offset());
          } else {
            offset.completeExceptionally(failed);
          }
        });
  }

  @Override
  public long[] shown(int questions) throws Exception {
    var at = new long[questions];
    for (int i = 0; i < questions; i++) {
      at[i] = seen.of((Long) sent[i].get() + 1);
    }
    return at;
  }

  @Override
  public void close() throws Exception {
    closing = true;
    watching.join();
    producer.close();
  }
}
