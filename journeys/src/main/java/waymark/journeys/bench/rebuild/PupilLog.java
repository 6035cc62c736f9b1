package waymark.journeys.bench.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import waymark.ledger.testing.TestKafka;

/**
 * A cases topic as its publisher fills it: one event a commit, the events of all pupils mixed as
 * years go by. A pupil for every 62.5 events, so that a million events are a trust of 16,000.
 */
final class PupilLog {
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 9, 1);
  private final String topic = TestKafka.topic("pupils");
  private final int events;
  private final int pupils;

  PupilLog(int events) {
    this.events = events;
    this.pupils = Math.max(1, Math.toIntExact(events * 16_000L / 1_000_000));
  }

  String topic() {
    return topic;
  }

  int events() {
    return events;
  }

  /** Creates the topic and sends all of it. */
  PupilLog fill() throws Exception {
    Map<String, Object> broker = Map.of("bootstrap.servers", TestKafka.bootstrap());
    try (var admin = Admin.create(broker)) {
      var kept = new NewTopic(topic, Optional.of(1), Optional.empty());
      admin.createTopics(java.util.List.of(kept.configs(Map.of("retention.ms", "-1")))).all().get();
    }
    try (var producer =
        new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < events; i++) {
        producer.send(event(i));
      }
      producer.flush();
    }
    return this;
  }

  private ProducerRecord<String, byte[]> event(int number) {
    int seq = number / pupils;
    String pupil = new UUID(0x4000L, 0x8000000000000000L | number % pupils).toString();
    LocalDate on = FIRST_DAY.plusDays(60L * seq);
    PupilLife.Said said = PupilLife.event(pupil, seq, on);
    var sent = new ProducerRecord<>(topic, 0, pupil, said.body().getBytes(UTF_8));
    add(sent, "ledgerId", "bench/cases/1");
    add(sent, "position", number + 1);
    add(sent, "index", 0);
    add(sent, "count", 1);
    add(sent, "stream", "pupil:" + pupil);
    add(sent, "seq", seq);
    add(sent, "type", said.type());
    add(sent, "version", 1);
    add(sent, "recordedAt", Instant.parse(on + "T09:00:00Z").plusMillis(number % pupils));
    add(sent, "hash", HexFormat.of().toHexDigits(0x5d41402abc4b2a76L * (number + 1)).repeat(4));
    return sent;
  }

  private static void add(ProducerRecord<String, byte[]> sent, String header, Object value) {
    sent.headers().add(header, value.toString().getBytes(UTF_8));
  }
}
