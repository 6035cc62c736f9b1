package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/** A ledger, its topic, and what stands on it. */
final class Published implements AutoCloseable {

  record Record(String key, Map<String, String> headers, String body) {

    String header(String name) {
      return headers.get(name);
    }
  }

  final LedgerStore ledger = LedgerStore.open(TestMongo.client(), TestMongo.database("published"));
  final Topic topic =
      new Topic(
          "test/published/1",
          TestKafka.topic("published"),
          Map.of("bootstrap.servers", TestKafka.bootstrap()));

  /** A publisher to which every event is public that is not called secret. */
  Publisher publisher(LedgerStore of, MeterRegistry meters, Consumer<Leaf> before) {
    return new Publisher(of, messages(before), topic, meters);
  }

  PublicMessages messages(Consumer<Leaf> before) {
    return (leaf, index) -> {
      before.accept(leaf);
      String type = leaf.events().get(index).type();
      var body = JsonNodeFactory.instance.objectNode().put("of", type);
      return type.equals("secret")
          ? Optional.empty()
          : Optional.of(new PublicMessage("test." + type, 2, "key of " + leaf.stream(), body));
    };
  }

  void append(String stream, long firstSeq, String... types) {
    append(ledger, stream, firstSeq, types);
  }

  void append(LedgerStore to, String stream, long firstSeq, String... types) {
    var none = JsonNodeFactory.instance.objectNode();
    var events = Stream.of(types).map(t -> new NewEvent(t, 1, LocalDate.EPOCH, none)).toList();
    to.append(new NewCommit(UUID.randomUUID(), "hash", "actor", stream, firstSeq, none, events));
  }

  List<Long> positions() {
    return records().stream().map(r -> Long.parseLong(r.header("position"))).toList();
  }

  /** Everything on the topic by now. */
  List<Record> records() {
    return on(topic);
  }

  static List<Record> on(Topic topic) {
    try (var consumer =
        new KafkaConsumer<>(
            topic.connection(), new StringDeserializer(), new ByteArrayDeserializer())) {
      var partition = new TopicPartition(topic.name(), 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      var records = new ArrayList<Record>();
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofMillis(100)).forEach(r -> records.add(record(r)));
      }
      return records;
    }
  }

  void deleteTopic() throws Exception {
    try (var admin = Admin.create(topic.connection())) {
      admin.deleteTopics(List.of(topic.name())).all().get();
      while (admin.listTopics().names().get().contains(topic.name())) {
        Thread.onSpinWait();
      }
    }
  }

  @Override
  public void close() {
    ledger.close();
  }

  private static Record record(ConsumerRecord<String, byte[]> record) {
    var headers = new HashMap<String, String>();
    record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), UTF_8)));
    return new Record(
        record.key(), headers, record.value() == null ? null : new String(record.value(), UTF_8));
  }
}
