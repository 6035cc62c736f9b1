package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

class PublisherTest {

  private final LedgerStore ledger =
      LedgerStore.open(TestMongo.client(), TestMongo.database("published"));
  private final Topic topic =
      new Topic(
          "test/published/1",
          TestKafka.topic("published"),
          Map.of("bootstrap.servers", TestKafka.bootstrap()));

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void every_event_becomes_one_record_in_ledger_order() {
    try (var publisher = publisher()) {
      publisher.start();
      append("pupil:1", 0, "placed", "secret");
      append("pupil:2", 0, "placed");
      append("pupil:1", 2, "moved");
      assertThat(records(4))
          .extracting(r -> header(r, "position") + "/" + header(r, "index") + r.key())
          .containsExactly("1/0pupil:1", "1/1pupil:1", "2/0pupil:2", "3/0pupil:1");
    }
  }

  private Publisher publisher() {
    PublicMessages messages =
        (leaf, index) ->
            leaf.events().get(index).type().equals("secret")
                ? Optional.empty()
                : Optional.of(
                    new PublicMessage(
                        "test." + leaf.events().get(index).type(),
                        1,
                        leaf.stream(),
                        leaf.events().get(index).payload()));
    return new Publisher(ledger, messages, topic, new SimpleMeterRegistry());
  }

  private void append(String stream, long firstSeq, String... types) {
    var empty = JsonNodeFactory.instance.objectNode();
    var events =
        List.of(types).stream().map(t -> new NewEvent(t, 1, LocalDate.EPOCH, empty)).toList();
    ledger.append(
        new NewCommit(UUID.randomUUID(), "hash", "actor", stream, firstSeq, empty, events));
  }

  private List<ConsumerRecord<String, byte[]>> records(int atLeast) {
    try (var consumer =
        new KafkaConsumer<>(
            topic.connection(), new StringDeserializer(), new ByteArrayDeserializer())) {
      var partition = new TopicPartition(topic.name(), 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      var records = new ArrayList<ConsumerRecord<String, byte[]>>();
      while (records.size() < atLeast) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
