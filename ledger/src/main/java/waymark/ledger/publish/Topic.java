package waymark.ledger.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The topic of one ledger: one partition, so that its order is the ledger's, and kept for ever.
 *
 * @param ledgerId {@code <cell>/<name>/<generation>}
 * @param name {@code <cell>.<ledger>}
 * @param connection Kafka client settings, {@code bootstrap.servers} at least
 */
public record Topic(String ledgerId, String name, Map<String, Object> connection) {

  private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);
  private static final Map<String, String> FOR_EVER =
      Map.of(
          RETENTION_MS_CONFIG, "-1", RETENTION_BYTES_CONFIG, "-1", CLEANUP_POLICY_CONFIG, "delete");

  /** The newest record: which event of which commit it carries, and that commit's hash. */
  record Last(String ledgerId, long position, int index, int count, String hash) {

    long wholePosition() {
      return index == count - 1 ? position : position - 1;
    }

    static Last of(ConsumerRecord<String, byte[]> record) {
      return new Last(
          header(record, "ledgerId"),
          Long.parseLong(header(record, "position")),
          Integer.parseInt(header(record, "index")),
          Integer.parseInt(header(record, "count")),
          header(record, "hash"));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
      return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
  }

  /**
   * Creates the topic where it is absent; where it is not, sees that it loses and mixes nothing.
   */
  void ensure() {
    try (var admin = Admin.create(settings())) {
      var topic = new NewTopic(name, Optional.of(1), Optional.empty()).configs(FOR_EVER);
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("The topic " + name + " cannot be created", e.getCause());
      }
      inspect();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** The newest record, of whatever transaction: what a reader may have seen by now. */
  Optional<Last> last() {
    var partition = new TopicPartition(name, 0);
    try (var consumer =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      long begin = requireNonNull(consumer.beginningOffsets(List.of(partition)).get(partition));
      long end = requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
      // The ends of transactions take offsets too: the last record may stand a few before the end.
      for (long from = end; from > begin; ) {
        from = Math.max(begin, end - 16 * (end - from + 1));
        Optional<Last> found = last(consumer, partition, from, end);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
  }

  private Optional<Last> last(
      KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long from, long end) {
    Optional<Last> last = Optional.empty();
    consumer.seek(partition, from);
    long deadline = System.nanoTime() + ANSWERS_WITHIN.toNanos();
    while (consumer.position(partition) < end) {
      for (var record : consumer.poll(Duration.ofMillis(100))) {
        last = Optional.of(Last.of(record));
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("The end of topic " + name + " could not be read in time");
      }
    }
    return last;
  }

  private void inspect() {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
    try (var admin = Admin.create(settings())) {
      var found = admin.describeTopics(List.of(name)).allTopicNames().get().get(name);
      var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
      int partitions = requireNonNull(found).partitions().size();
      if (partitions != 1) {
        throw new IllegalStateException(
            "The topic %s has %d partitions; a ledger's order needs exactly one."
                .formatted(name, partitions));
      }
      FOR_EVER.forEach((setting, value) -> {
        if (!value.equals(requireNonNull(config).get(setting).value())) {
          throw new IllegalStateException(
              "The topic %s would lose what it holds: set %s to %s."
                  .formatted(name, setting, value));
        }
      });
    } catch (ExecutionException e) {
      throw new IllegalStateException("The topic " + name + " cannot be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private Map<String, Object> settings() {
    var settings = new HashMap<>(connection);
    settings.putIfAbsent("default.api.timeout.ms", (int) ANSWERS_WITHIN.toMillis());
    settings.putIfAbsent("request.timeout.ms", (int) ANSWERS_WITHIN.toMillis() / 2);
    return settings;
  }
}
