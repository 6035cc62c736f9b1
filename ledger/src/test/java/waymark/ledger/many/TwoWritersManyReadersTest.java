package waymark.ledger.many;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;
import waymark.ledger.proof.RecordTool;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.publish.SentEvents;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;
import waymark.ledger.testing.Epochs;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/**
 * Two processes record in one ledger and publish it, six publishers in all, while others read. With
 * {@code -Dwaymark.commits=100000} as long as one likes.
 */
class TwoWritersManyReadersTest {

  private static final int COMMITS = Integer.getInteger("waymark.commits", 10_000);
  private final String name = TestMongo.database("many");
  private final String topic = TestKafka.topic("many");
  @TempDir Path home;

  private record Writer(Process process, Path said) {}

  /** How many events a stream has; one that comes out of order would be set aside. */
  private static final class Counted implements Projection<Long> {
    @Override
    public String name() {
      return "counted";
    }

    @Override
    public Set<String> types() {
      return Set.of("test.written");
    }

    @Override
    public Long fold(Long row, Received message) {
      if (message.seq() != (row == null ? 0 : row)) {
        throw new IllegalStateException("out of order");
      }
      return message.seq() + 1;
    }

    @Override
    public ObjectNode write(Long row) {
      return JsonNodeFactory.instance.objectNode().put("events", row);
    }

    @Override
    public Long read(ObjectNode json) {
      return json.get("events").longValue();
    }

    @Override
    public List<Index> indexes() {
      return List.of();
    }
  }

  @Test
  void two_writers_leave_one_record_and_every_reader_reads_it_in_order() throws Exception {
    List<StoredCommit> tailed = new ArrayList<>();
    try (var ledger = LedgerStore.open(TestMongo.client(), name);
        var one = feed("one");
        var other = feed("other")) {
      SigningKey.createIfAbsent(key());
      List<Writer> writers = List.of(writer("a"), writer("b"));
      one.start();
      other.start();
      while (tailed.size() < COMMITS && writers.stream().anyMatch(w -> w.process().isAlive())) {
        for (StoredCommit next : ledger.from(tailed.size() + 1, 1000)) {
          // A tail never sees a position before the one below it.
          assertThat(next.position()).isEqualTo(tailed.size() + 1);
          tailed.add(next);
        }
      }
      for (Writer writer : writers) {
        // It ends by itself: with an exception when nothing more is published.
        int status = writer.process().waitFor();
        assertThat(status).as(Files.readString(writer.said())).isZero();
      }
      assertThat(ledger.lastPosition()).isEqualTo(COMMITS).isEqualTo(tailed.size());
      for (Feed feed : List.of(one, other)) {
        assertThat(feed.await(COMMITS, Duration.ofMinutes(4))).as("" + feed.health()).isTrue();
        assertThat(feed.health().parked() + feed.health().holes()).isZero();
        assertThat(counted(feed)).isEqualTo(streams(tailed));
      }
      assertThat(verified()).contains("%d commits".formatted(COMMITS), "all proven unaltered");
    } finally {
      TestMongo.client().getDatabase(name).drop();
    }
    assertThat(tailed.stream().map(c -> c.read().recordedAt()).toList()).isSorted();
    theTopicIsTheLedger(tailed);
  }

  private Feed feed(String reader) {
    return new Feed(
        reader,
        new waymark.ledger.feed.Topic(TestKafka.bootstrap(), topic),
        TestMongo.client().getDatabase(name + "-" + reader),
        List.of(new Counted()));
  }

  private Writer writer(String writer) throws Exception {
    String classpath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path said = Files.createTempFile("waymark-writer", ".log");
    said.toFile().deleteOnExit();
    var process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                classpath,
                WritingProcess.class.getName(),
                TestMongo.uri(),
                name,
                TestKafka.bootstrap(),
                topic,
                writer,
                "" + COMMITS / 2,
                "" + COMMITS,
                home.resolve("checkpoints").toString(),
                key().toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    return new Writer(process, said);
  }

  private Path key() {
    return home.resolve("checkpoint.key");
  }

  /** What the operator's check says of the ledger and of what both processes have signed. */
  private String verified() {
    var said = new ByteArrayOutputStream();
    var out = new PrintStream(said, true, UTF_8);
    List<String> asked =
        List.of(
            "verify",
            "--mongo",
            TestMongo.uri(),
            "--ledger",
            name,
            "--checkpoints",
            home.resolve("checkpoints").toString());
    assertThat(new RecordTool(out, out).run(asked)).as(said.toString(UTF_8)).isZero();
    return said.toString(UTF_8);
  }

  /** Events by stream; each stream's commits follow each other without a gap. */
  private static Map<String, Long> streams(List<StoredCommit> commits) {
    var next = new HashMap<String, Long>();
    for (StoredCommit commit : commits) {
      assertThat(commit.firstSeq()).isEqualTo(next.getOrDefault(commit.stream(), 0L));
      next.merge(commit.stream(), (long) commit.read().events().size(), Long::sum);
    }
    return next;
  }

  private static Map<String, Long> counted(Feed feed) {
    var counted = new HashMap<String, Long>();
    feed.rows(new Counted())
        .find()
        .forEach(row ->
            counted.put(
                row.getString("_id"), row.get("row", org.bson.Document.class).getLong("events")));
    return counted;
  }

  /**
   * In the ledger's order; a publisher that was cut off within a commit is followed by all of it,
   * and one that had sent all of it by what comes next. Nothing is sent under an earlier epoch than
   * the record before: whoever lost the topic sends nothing after the next one's first.
   */
  private void theTopicIsTheLedger(List<StoredCommit> commits) {
    var expected = new ArrayList<String>();
    for (StoredCommit commit : commits) {
      Leaf leaf = commit.read();
      for (int index = 0; index < leaf.events().size(); index++) {
        expected.add(commit.position() + "/" + index);
      }
    }
    var sent = new SentEvents();
    var epochs = Epochs.of(TestKafka.data(), topic);
    assertThat(List.copyOf(epochs.values()))
        .as("whoever lost the topic sends nothing more")
        .isSorted();
    var publishers = new HashSet<String>();
    var settings = Map.<String, Object>of("bootstrap.servers", TestKafka.bootstrap());
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      var partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).get(partition);
      while (consumer.position(partition) < end) {
        for (var record : consumer.poll(Duration.ofMillis(100))) {
          long position = number(record, "position");
          int index = (int) number(record, "index");
          sent.add(position, index, (int) number(record, "count"), position + "/" + index);
          publishers.add(JsonMapper.shared().readTree(record.value()).get("by").stringValue());
        }
      }
    }
    assertThat(sent.events()).isEqualTo(expected);
    assertThat(publishers).as("publishers that had a turn").hasSizeGreaterThan(1);
  }

  private static long number(ConsumerRecord<byte[], byte[]> record, String header) {
    return Long.parseLong(new String(record.headers().lastHeader(header).value(), UTF_8));
  }
}
