package waymark.ledger.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A topic with the records a ledger's publisher would send, and, for tests, others. Positions and
 * seqs run on by themselves: one event a commit.
 */
public final class LedgerTopic implements AutoCloseable {
  private static final int LARGEST_RECORD = 8_000_000;

  private final String bootstrap;
  private final String name;
  private final String ledgerId;
  private final KafkaProducer<byte[], byte[]> producer;
  private final Map<String, Long> seqs = new HashMap<>();
  private long position;

  /** One record: headers by name, and its content; to be sent as it is, or changed first. */
  public record Sent(String key, Map<String, String> headers, byte[] value) {
    public Sent with(String header, Object text) {
      var changed = new LinkedHashMap<>(headers);
      changed.put(header, text.toString());
      return new Sent(key, changed, value);
    }

    public Sent without(String header) {
      var changed = new LinkedHashMap<>(headers);
      changed.remove(header);
      return new Sent(key, changed, value);
    }

    public Sent under(String other) {
      return new Sent(other, headers, value);
    }

    /** With no content at all, as what deletes on a topic that is compacted. */
    public Sent emptied() {
      return saying(null);
    }

    public Sent saying(String content) {
      return new Sent(key, headers, content == null ? null : content.getBytes(UTF_8));
    }

    public long position() {
      return Long.parseLong(headers.get("position"));
    }

    /** As a consumer of that topic gives it. */
    public ConsumerRecord<byte[], byte[]> received(String topic, long offset) {
      var record = new ConsumerRecord<byte[], byte[]>(topic, 0, offset, key.getBytes(UTF_8), value);
      headers.forEach((header, text) -> record.headers().add(header, text.getBytes(UTF_8)));
      return record;
    }
  }

  /** Creates a topic of this ledger that no other test uses, with one partition. */
  public LedgerTopic(String ledger) {
    this(TestKafka.topic(ledger), "test/" + ledger + "/1");
  }

  /** Creates the topic of this name, with one partition. */
  public LedgerTopic(String name, String ledgerId) {
    this(TestKafka.bootstrap(), name, ledgerId);
  }

  /** The same on another broker. */
  public LedgerTopic(String bootstrap, String name, String ledgerId) {
    this(bootstrap, ledgerId, name, true);
  }

  /** One that is there already, and that somebody else may be sending to. */
  public static LedgerTopic existing(String bootstrap, String name, String ledgerId) {
    return new LedgerTopic(bootstrap, ledgerId, name, false);
  }

  private LedgerTopic(String bootstrap, String ledgerId, String name, boolean anew) {
    this.bootstrap = bootstrap;
    this.name = name;
    this.ledgerId = ledgerId;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers", bootstrap, "linger.ms", 0, "max.request.size", LARGEST_RECORD),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    if (anew) {
      create();
    }
  }

  private Map<String, Object> admin() {
    return Map.of("bootstrap.servers", bootstrap);
  }

  private void create() {
    try (var admin = Admin.create(admin())) {
      var topic = new NewTopic(name, Optional.of(1), Optional.of((short) 1));
      // It takes what no ledger's own topic would, so that readers are tried with it.
      var configs = Map.of("retention.ms", "-1", "max.message.bytes", "" + LARGEST_RECORD);
      admin.createTopics(List.of(topic.configs(configs))).all().get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public String name() {
    return name;
  }

  /** The next event of the ledger; headers only where the type is empty. Not sent yet. */
  public Sent next(String stream, String type, String body) {
    long seq = seqs.merge(stream, 0L, (old, none) -> old + 1);
    position++;
    var headers = new LinkedHashMap<String, String>();
    headers.put("ledgerId", ledgerId);
    headers.put("position", "" + position);
    headers.put("index", "0");
    headers.put("count", "1");
    headers.put("stream", stream);
    headers.put("seq", "" + seq);
    headers.put("type", type);
    headers.put("version", "1");
    headers.put("recordedAt", Instant.ofEpochSecond(1_750_000_000L + 60 * position).toString());
    headers.put("hash", "hash-of-" + position);
    return new Sent(stream, headers, type.isEmpty() ? null : body.getBytes(UTF_8));
  }

  /** Makes the next event and sends it. */
  public Sent send(String stream, String type, String body) {
    return send(next(stream, type, body));
  }

  public Sent send(Sent made) {
    var sent =
        new ProducerRecord<byte[], byte[]>(name, 0, made.key().getBytes(UTF_8), made.value());
    made.headers().forEach((header, text) -> sent.headers().add(header, text.getBytes(UTF_8)));
    try {
      producer.send(sent).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return made;
  }

  /** Sends many without waiting for each. */
  public void sendAll(List<Sent> many) {
    var sending = new ArrayList<java.util.concurrent.Future<?>>();
    for (Sent made : many) {
      var sent =
          new ProducerRecord<byte[], byte[]>(name, 0, made.key().getBytes(UTF_8), made.value());
      made.headers().forEach((header, text) -> sent.headers().add(header, text.getBytes(UTF_8)));
      sending.add(producer.send(sent));
    }
    for (var each : sending) {
      try {
        each.get();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The last position made. */
  public long position() {
    return position;
  }

  /** Deletes the topic and creates it empty. */
  public void recreate() {
    try (var admin = Admin.create(admin())) {
      admin.deleteTopics(List.of(name)).all().get();
      while (admin.listTopics().names().get().contains(name)) {
        Thread.onSpinWait();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    create();
  }

  @Override
  public void close() {
    producer.close();
  }
}
