package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.TestKafka;
import waymark.ledger.testing.TestMongo;

/**
 * Two processes on one reader's database come to the end of a ledger's topic, and follow it to its
 * next generation at the same instant.
 */
class FollowedAtOnceTest {
  private static final Duration LONG = Duration.ofSeconds(90);
  private static final int OF_THE_FIRST = 5;
  private static final int OF_THE_SECOND = 4;

  /** What a process asks of its database while it follows, and not one more. */
  private static final int MOST_COMMANDS = 40;

  private final List<AutoCloseable> open = new ArrayList<>();
  @TempDir private Path home;
  private String database;
  private String first;
  private LedgerTopic second;

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open.reversed()) {
      each.close();
    }
  }

  @Test
  void both_follow_at_once_and_read_the_new_generation() {
    begin();
    Feed one = reads(TestMongo.client());
    Feed other = reads(TestMongo.client());
    goOn();
    assertBothFollowed(one, other);
  }

  /** Whatever the one was about to ask of the database, the other follows and reads just then. */
  @Test
  void between_any_two_steps_of_the_one_the_other_may_follow_and_read() {
    int step = 1;
    for (boolean met = true; met; step++) {
      begin();
      var before = new Before(step);
      Feed slow = reads(before.client());
      Feed swift = feed(TestMongo.client());
      before.runs(() -> {
        swift.start();
        reached(swift);
      });
      goOn();
      reached(slow);
      met = before.met();
      if (!met) {
        swift.start();
      }
      assertBothFollowed(slow, swift);
      assertThat(step).as("steps of one that follows").isLessThan(MOST_COMMANDS);
    }
    assertThat(step).isGreaterThan(4);
  }

  /** A ledger's topic, in a reader's database of its own. */
  private void begin() {
    database = TestMongo.database("followers");
    first = TestKafka.topic("letters");
    var topic = new LedgerTopic(first, id(1));
    open.add(topic);
    for (int i = 0; i < OF_THE_FIRST; i++) {
      topic.send("case:" + i % 2, Letters.TYPE, Letters.body("a"));
    }
    second = new LedgerTopic(first + ".2", id(2));
    open.add(second);
    for (int i = 0; i < OF_THE_SECOND; i++) {
      second.send("case:" + i % 2, Letters.TYPE, Letters.body("b"));
    }
  }

  private String id(int generation) {
    return first.replace('.', '/') + "/" + generation;
  }

  private void goOn() {
    var connection = Map.<String, Object>of("bootstrap.servers", TestKafka.bootstrap());
    new waymark.ledger.publish.Topic(
            id(1), first, connection, LettersOwner.checkpoints(home).signer())
        .closeFor(new waymark.ledger.publish.Topic(id(2), second.name(), connection), "");
  }

  private Feed feed(MongoClient client) {
    var feed =
        new Feed(
            "letters",
            new Topic(TestKafka.bootstrap(), first),
            client.getDatabase(database),
            List.of(Letters.PLAIN));
    open.add(feed);
    return feed;
  }

  private Feed reads(MongoClient client) {
    Feed feed = feed(client);
    feed.start();
    assertThat(feed.await(OF_THE_FIRST, LONG)).as(feed.health().toString()).isTrue();
    return feed;
  }

  /** It serves the second generation, and has noted so. */
  private void reached(Feed feed) {
    await()
        .atMost(LONG)
        .until(() ->
            feed.storing().place().ledgerId().equals(id(2))
                && feed.position() == OF_THE_SECOND
                && place().getLong("offset") == OF_THE_SECOND);
  }

  private Document place() {
    var feeds = TestMongo.client().getDatabase(database).getCollection("feeds");
    return feeds.find(new Document("_id", "letters")).first();
  }

  private void assertBothFollowed(Feed one, Feed other) {
    reached(one);
    reached(other);
    List<Long> positions = LongStream.rangeClosed(1, OF_THE_SECOND).boxed().toList();
    var places = new Places(TestMongo.client().getDatabase(database), "letters");
    var place = places.load(List.of(Letters.PLAIN.name()));
    assertThat(places.hashes(place, positions).keySet())
        .as("what would tell a fork")
        .containsExactlyInAnyOrderElementsOf(positions);
    for (Feed each : List.of(one, other)) {
      assertThat(letters(each, "case:0") + letters(each, "case:1")).isEqualTo("bbbb");
    }
    var again = second.next("case:0", Letters.TYPE, Letters.body("z"));
    second.send(again.with("position", "1").with("seq", "0"));
    await().atMost(LONG).until(() -> one.forked() && other.forked());
  }

  private static String letters(Feed feed, String stream) {
    Document row = feed.rows(Letters.PLAIN).find(new Document("_id", stream)).first();
    return row == null ? null : row.get("row", Document.class).getString("letters");
  }

  /** Before so manieth a command of a client's, once its reader follows, something else is done. */
  private final class Before implements CommandListener {
    private final int step;
    private final MongoClient client;
    private Runnable done = () -> {};
    private volatile boolean armed;
    private volatile int commands;

    private Before(int step) {
      this.step = step;
      this.client =
          MongoClients.create(
              MongoClientSettings.builder()
                  .applyConnectionString(new ConnectionString(TestMongo.uri()))
                  .addCommandListener(this)
                  .build());
      open.add(client);
    }

    private MongoClient client() {
      return client;
    }

    private void runs(Runnable what) {
      done = what;
      armed = true;
    }

    private boolean met() {
      return commands >= step;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
      if (armed
          && event.getDatabaseName().equals(database)
          && place().getString("ledgerId").equals(id(1))
          && ++commands == step) {
        armed = false;
        done.run();
      }
    }
  }
}
