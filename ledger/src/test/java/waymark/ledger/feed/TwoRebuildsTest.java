package waymark.ledger.feed;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.LedgerTopic.Sent;
import waymark.ledger.testing.TestKafka;

/** Two processes on one reader's database rebuild at once. */
class TwoRebuildsTest {
  private static final int STREAMS = 40;
  private static final Executor THREAD = task -> Thread.ofPlatform().start(task);

  /** A process that reads, and rebuilds when it is told. */
  private final class Peer implements AutoCloseable {
    private final HeldLetters letters = new HeldLetters();
    private final Feed feed =
        new Feed(
            "letters",
            new Topic(TestKafka.bootstrap(), reader.topic.name()),
            reader.database,
            List.of(letters));

    private Peer() {
      feed.start();
      Reader.until(feed::ready);
    }

    /** Gives a rebuild whose rows are all written, and that waits for its release. */
    private CompletableFuture<Rebuilt> rebuilds() throws InterruptedException {
      letters.hold();
      var rebuilding = supplyAsync(() -> new Rebuild(feed).run(), THREAD);
      letters.awaitWritten();
      return rebuilding;
    }

    private String serving() {
      return feed.rows(letters).getNamespace().getCollectionName();
    }

    @Override
    public void close() {
      letters.release();
      feed.close();
    }
  }

  private final Reader reader = new Reader();
  private String sound = "";

  @BeforeEach
  void read() {
    List<Sent> made = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      made.add(reader.next("case:" + i % STREAMS, Character.toString('a' + i % 26)));
    }
    reader.topic.sendAll(made);
    reader.start().reaches(400);
    sound = Digest.of(reader.feed.rows(Letters.PLAIN)).sha256();
    reader.feed.close();
  }

  @AfterEach
  void close() {
    reader.close();
  }

  private List<String> collections() {
    return reader.database.listCollectionNames().into(new ArrayList<>());
  }

  private String digest(String collection) {
    return Digest.of(reader.database.getCollection(collection)).sha256();
  }

  @Test
  void the_one_begun_first_ends_first_and_serves() throws Exception {
    try (Peer one = new Peer();
        Peer other = new Peer()) {
      var first = one.rebuilds();
      var second = other.rebuilds();
      served(one, first, "letters-2", other, second, "letters-3");
    }
  }

  @Test
  void the_one_begun_last_ends_first_and_serves() throws Exception {
    try (Peer one = new Peer();
        Peer other = new Peer()) {
      var first = one.rebuilds();
      var second = other.rebuilds();
      served(other, second, "letters-3", one, first, "letters-2");
    }
  }

  private void served(
      Peer winner,
      CompletableFuture<Rebuilt> won,
      String serving,
      Peer loser,
      CompletableFuture<Rebuilt> lost,
      String dropped) {
    assertThat(digest(serving)).as("each fills its own").isEqualTo(sound);
    assertThat(digest(dropped)).as("each fills its own").isEqualTo(sound);
    winner.letters.release();
    assertThat(won.join().models()).containsEntry("letters", serving);
    loser.letters.release();
    assertThatThrownBy(lost::join).hasCauseInstanceOf(Overtaken.class);
    assertThat(collections()).contains("letters-1", serving).doesNotContain(dropped);
    assertThat(digest(serving)).isEqualTo(sound);
    Reader.until(() -> loser.serving().equals(serving));
    assertThat(new Rebuild(winner.feed).run().models()).containsEntry("letters", "letters-4");
    assertThat(collections()).doesNotContain("letters-1");
    assertThat(digest("letters-4")).isEqualTo(sound);
  }

  @Test
  void what_another_process_fills_is_left_alone_at_a_start() throws Exception {
    try (Peer one = new Peer()) {
      var rebuilding = one.rebuilds();
      new Peer().close();
      assertThat(digest("letters-2")).isEqualTo(sound);
      one.letters.release();
      assertThat(rebuilding.join().models()).containsEntry("letters", "letters-2");
      assertThat(digest(one.serving())).isEqualTo(sound);
    }
  }

  @Test
  void one_thought_dead_that_wakes_puts_nothing_in_place() throws Exception {
    try (Peer one = new Peer()) {
      var rebuilding = one.rebuilds();
      silence(2);
      new Peer().close();
      assertThat(collections()).doesNotContain("letters-2");
      one.letters.release();
      assertThatThrownBy(rebuilding::join).hasCauseInstanceOf(Overtaken.class);
      assertThat(one.serving()).isEqualTo("letters-1");
      assertThat(collections()).doesNotContain("letters-2");
      assertThat(digest("letters-1")).isEqualTo(sound);
    }
  }

  @Test
  void what_a_killed_rebuild_left_is_dropped_at_a_later_start() throws Exception {
    assertThat(FeedProcess.run(reader, "rebuild.before-swap", 400, "rebuild")).isEqualTo(137);
    new Peer().close();
    assertThat(collections()).as("nobody knows yet that it is dead").contains("letters-2");
    silence(2);
    new Peer().close();
    assertThat(collections()).contains("letters-1").doesNotContain("letters-2");
  }

  @Test
  void what_a_version_without_claims_fills_is_left_alone_and_not_built_upon() {
    var row = new Document("_id", "left over");
    reader.database.getCollection("letters-2").insertOne(row);
    try (Peer one = new Peer()) {
      assertThat(collections()).as("somebody may fill it").contains("letters-2");
      one.letters.release();
      assertThat(new Rebuild(one.feed).run().models()).containsEntry("letters", "letters-2");
      assertThat(digest("letters-2")).isEqualTo(sound);
    }
  }

  /** As if nothing had been heard for long of who fills under this number. */
  private void silence(int number) {
    reader
        .database
        .getCollection("feeds")
        .updateOne(
            new Document("_id", "letters"),
            new Document("$set", new Document("filling." + number, new Date(0))));
  }
}
