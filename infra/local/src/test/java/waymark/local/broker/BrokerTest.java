package waymark.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.local.testing.FreePorts;

class BrokerTest {
  @TempDir private Path folder;

  @Test
  void what_was_sent_is_there_after_a_restart_on_other_ports() throws Exception {
    int port = FreePorts.next();
    var before = Broker.start(folder.resolve("data"), port, FreePorts.next());
    String bootstrap = "127.0.0.1:" + port;
    assertThat(new BrokerHealth(bootstrap).ok()).isTrue();
    try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap));
        var producer =
            new KafkaProducer<>(
                Map.<String, Object>of(
                    "bootstrap.servers", bootstrap, "transactional.id", "the-publisher"),
                new StringSerializer(),
                new StringSerializer())) {
      admin.createTopics(List.of(new NewTopic("demo.cases", 1, (short) 1))).all().get();
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>("demo.cases", "key", "kept")).get();
      producer.commitTransaction();
    }
    before.shutdown();
    before.awaitShutdown();
    assertThat(new BrokerHealth(bootstrap).ok()).isFalse();

    int otherPort = FreePorts.next();
    var after = Broker.start(folder.resolve("data"), otherPort, FreePorts.next());
    assertThat(read("127.0.0.1:" + otherPort)).isEqualTo("kept");
    after.shutdown();
    after.awaitShutdown();
  }

  private static String read(String bootstrap) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.assign(List.of(new TopicPartition("demo.cases", 0)));
      var records = consumer.poll(Duration.ofSeconds(60));
      return records.iterator().next().value();
    }
  }
}
