package waymark.journeys.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What stands on a ledger's topic. */
record Events(String bootstrap, TopicPartition partition) {
  /** More than can follow the newest record. */
  private static final int MARKS = 100;

  static Events on(String bootstrap, String topic) {
    return new Events(bootstrap, new TopicPartition(topic, 0));
  }

  /** The offset after the last. */
  long end() {
    try (var consumer = consumer()) {
      return consumer.endOffsets(List.of(partition)).get(partition);
    }
  }

  /** Has the broker forget all that stands there, also should it be killed right afterwards. */
  void forgottenBy(Broker broker) {
    long end = end();
    var all = Map.of(partition, RecordsToDelete.beforeOffset(end));
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.deleteRecords(all).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    broker.awaitBeginning(partition.topic(), end);
  }

  /** The place in the ledger of each event, in a form that sorts, from this offset on. */
  List<String> from(long offset) {
    return records(offset, Events::place);
  }

  private List<String> records(long from, Function<ConsumerRecord<byte[], byte[]>, String> as) {
    var events = new ArrayList<String>();
    try (var consumer = consumer()) {
      consumer.assign(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      consumer.seek(partition, from);
      while (consumer.position(partition) < end) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> events.add(as.apply(record)));
      }
    }
    return events;
  }

  /** What this header says on each record from this offset on; nothing where it has none. */
  List<String> saying(String header, long offset) {
    return records(
        offset,
        record -> {
          var said = record.headers().lastHeader(header);
          return said == null ? "" : new String(said.value(), UTF_8);
        });
  }

  /** Whether somebody is in the midst of publishing. */
  boolean beingSent() {
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      var producers = admin.describeProducers(List.of(partition)).partitionResult(partition).get();
      return producers.activeProducers().stream()
          .anyMatch(producer -> producer.currentTransactionStartOffset().isPresent());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** One record: where it stands on the topic, and its commit in the ledger. */
  record Last(long offset, long position) {}

  /** The newest that has a place in the ledger; behind it only the broker's own marks. */
  Last last() {
    var last = new Last(-1, 0);
    try (var consumer = consumer()) {
      consumer.assign(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      long begin = consumer.beginningOffsets(List.of(partition)).get(partition);
      consumer.seek(partition, Math.max(begin, end - MARKS));
      while (consumer.position(partition) < end) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          if (record.headers().lastHeader("position") != null) {
            last = new Last(record.offset(), number(record, "position"));
          }
        }
      }
    }
    return last;
  }

  private static String place(ConsumerRecord<byte[], byte[]> record) {
    return place(number(record, "position"), number(record, "index"));
  }

  /** The same of an event in the log. */
  static String place(long position, long index) {
    return "%012d/%06d".formatted(position, index);
  }

  private static long number(ConsumerRecord<byte[], byte[]> record, String header) {
    return Long.parseLong(new String(record.headers().lastHeader(header).value(), UTF_8));
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    var bytes = new ByteArrayDeserializer();
    return new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap), bytes, bytes);
  }
}
