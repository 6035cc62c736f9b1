package waymark.journeys.bench.visible;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import waymark.journeys.bench.Contest;
import waymark.journeys.bench.Duel;
import waymark.journeys.bench.Entry;
import waymark.journeys.bench.Row;
import waymark.journeys.bench.TestBed;
import waymark.journeys.bench.reporting.ReportingReadModels;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.PublicMessages;
import waymark.ledger.testing.TestKafka;

/** How soon a command shows in what people read, against the same record merely sent and read. */
public final class VisibleContest {
  private static final String BASELINE = "raw produce and consume, same records, forced to disk";

  /** What is public of a commit: as its event says it, with what every message says besides. */
  static final PublicMessages MESSAGES =
      (leaf, index) -> {
        var event = leaf.events().get(index);
        var body = event.payload().deepCopy();
        body.put("occurredOn", event.occurredOn().toString()).put("actor", leaf.actor());
        String pupil = leaf.stream().substring("pupil:".length());
        return Optional.of(new PublicMessage(event.type(), event.version(), pupil, body));
      };

  private VisibleContest() {}

  /** So many commands a second, whatever the answers. */
  public static Entry at(int perSecond) {
    var rows =
        List.of(new Row("visible-p50", BASELINE, "≤ 1.5"), new Row("visible-p99", BASELINE, "≤ 2"));
    return new Entry(rows, bed -> contest(rows, bed, new OpenLoop(perSecond, bed.slice())));
  }

  private static Contest contest(List<Row> rows, TestBed bed, OpenLoop loop) throws Exception {
    var way = Way.open(bed, MESSAGES, ReportingReadModels.load());
    Map<String, Object> connection = Way.connection();
    var example = first(connection, way.topic());
    return new Duel(
        rows,
        new LedgerPath(loop, way),
        new RawPath(loop, connection, TestKafka.topic("raw"), example));
  }

  private static ConsumerRecord<byte[], byte[]> first(
      Map<String, Object> connection, String topic) {
    var bytes = new ByteArrayDeserializer();
    try (var consumer = new KafkaConsumer<>(connection, bytes, bytes)) {
      var partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      while (true) {
        for (var each : consumer.poll(Duration.ofMillis(200)).records(partition)) {
          return each;
        }
      }
    }
  }
}
