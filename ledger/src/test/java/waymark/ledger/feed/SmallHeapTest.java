package waymark.ledger.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.LedgerTopic.Sent;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/**
 * A reader and its rebuild in a JVM of their own that has not the memory to hold the log, nor the
 * rows of it: two hundred long streams, one stream longer than all others, and in the end one
 * record of each, which come as one batch.
 */
class SmallHeapTest {
  private static final int STREAMS = 200;
  private static final int PAGES = 200;
  private static final int EMPTY = 10_000;
  private static final Reader LOG = new Reader();

  @BeforeAll
  static void write() {
    for (int stream = 0; stream < STREAMS; stream++) {
      List<Sent> sent = new ArrayList<>();
      for (int page = 0; page < PAGES; page++) {
        sent.add(page(stream, page));
      }
      LOG.topic.sendAll(sent);
    }
    List<Sent> last = new ArrayList<>();
    for (int i = 0; i < EMPTY; i++) {
      last.add(LOG.topic.next("case:long", "", ""));
    }
    for (int stream = 0; stream < STREAMS; stream++) {
      last.add(page(stream, PAGES));
    }
    LOG.topic.sendAll(last);
  }

  @AfterAll
  static void close() {
    LOG.close();
  }

  private static Sent page(int stream, int page) {
    return LOG.topic.next("case:" + stream, Pages.TYPE, Pages.body(page));
  }

  @Test
  void a_batch_that_touches_every_long_row_fits() throws Exception {
    String database = TestMongo.database("small");

    runs(database, "read");

    assertThat(rows(database, "-1")).isEqualTo(STREAMS + 1);
  }

  @Test
  void a_log_larger_than_the_heap_is_rebuilt_to_the_same_rows() throws Exception {
    String name = TestMongo.database("small");
    MongoDatabase database = TestMongo.client().getDatabase(name);
    try (var feed = feed(database)) {
      feed.start();
      assertThat(feed.await(LOG.topic.position(), Reader.LONG)).isTrue();
    }

    runs(name, "rebuild");

    assertThat(rows(name, "-2")).isEqualTo(STREAMS + 1);
    for (String model : List.of("pages", "copies")) {
      assertThat(Digest.of(database.getCollection(model + "-2")))
          .isEqualTo(Digest.of(database.getCollection(model + "-1")));
    }
  }

  private static long rows(String database, String number) {
    return TestMongo.client()
        .getDatabase(database)
        .getCollection("pages" + number)
        .countDocuments();
  }

  private static Feed feed(MongoDatabase database) {
    return new Feed(
        "pages", new Topic(TestKafka.bootstrap(), LOG.topic.name()), database, Pages.TWO);
  }

  private static void runs(String database, String then) throws Exception {
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                InSmallHeap.class.getName(),
                TestKafka.bootstrap(),
                LOG.topic.name(),
                TestMongo.uri(),
                database,
                "" + LOG.topic.position(),
                then)
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), UTF_8);
    assertThat(child.waitFor()).as(said).isZero();
  }

  /** What the child runs: reads to a position, and rebuilds where that is asked for. */
  static final class InSmallHeap {
    public static void main(String[] args) {
      try (var client = MongoClients.create(args[2]);
          var feed =
              new Feed(
                  "pages", new Topic(args[0], args[1]), client.getDatabase(args[3]), Pages.TWO)) {
        feed.start();
        if (!feed.await(Long.parseLong(args[4]), Reader.LONG)) {
          throw new IllegalStateException("did not get there: " + feed.health());
        }
        if (args[5].equals("rebuild")) {
          Rebuild.of(feed);
        }
      }
    }
  }
}
