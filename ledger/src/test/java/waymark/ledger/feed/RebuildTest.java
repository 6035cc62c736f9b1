package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.testing.LedgerTopic.Sent;
import waymark.ledger.testing.TestKafka;

class RebuildTest {
  private final Reader reader = new Reader();

  @AfterEach
  void close() {
    reader.close();
  }

  private String digest() {
    return Digest.of(reader.feed.rows(Letters.PLAIN)).sha256();
  }

  private void sendMany(int many) {
    List<Sent> made = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      made.add(reader.next("case:" + i % 700, Character.toString('a' + i % 26)));
    }
    reader.topic.sendAll(made);
  }

  @Test
  void two_rebuilds_and_the_feed_itself_give_the_same_bytes() {
    sendMany(15_000);
    reader.start().reaches(15_000);
    String live = digest();
    assertThat(Rebuild.of(reader.feed).events()).isEqualTo(15_000);
    String first = digest();
    Rebuild.of(reader.feed);
    assertThat(List.of(first, digest())).containsOnly(live);
    assertThat(Digest.of(reader.feed.rows(Letters.PLAIN)).rows()).isEqualTo(700);
  }

  @Test
  void a_log_that_does_not_fit_into_memory_is_read_several_times_and_gives_the_same_bytes() {
    sendMany(5_000);
    reader.start().reaches(5_000);
    var models = Map.of("letters", "letters-elsewhere");
    var log = new Topic(TestKafka.bootstrap(), reader.topic.name());
    var read = new ArrayList<Message>();

    int readings =
        new WholeLog(log, 5_000, reader.feed.storing().foldings(models))
            .holding(1_000_000)
            .fold(batch -> {
              batch.forEach(each -> read.add((Message) Envelope.read(each)));
              return read.subList(read.size() - batch.size(), read.size());
            });

    assertThat(readings).isBetween(4, 8);
    assertThat(read).hasSize(5_000);
    assertThat(Digest.of(reader.database.getCollection("letters-elsewhere")).sha256())
        .isEqualTo(digest());
  }

  @Test
  void another_log_gives_another_digest() {
    sendMany(100);
    reader.start().reaches(100);
    String before = digest();
    reader.send("case:1", "q");
    reader.reaches(101);
    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void rows_of_a_damaged_read_model_come_right_by_a_rebuild() {
    sendMany(100);
    reader.start().reaches(100);
    String sound = digest();
    var rows = reader.feed.rows(Letters.PLAIN);
    rows.updateOne(
        new Document("_id", "case:7"), new Document("$set", new Document("row.letters", "no")));
    rows.deleteOne(new Document("_id", "case:8"));
    assertThat(digest()).isNotEqualTo(sound);
    Rebuild.of(reader.feed);
    assertThat(digest()).isEqualTo(sound);
  }

  @Test
  void queries_are_answered_and_records_taken_in_while_it_runs() {
    sendMany(3_000);
    reader.start().reaches(3_000);
    var running = new AtomicBoolean(true);
    var writing =
        CompletableFuture.runAsync(() -> {
          while (running.get()) {
            reader.send("case:live", "l");
          }
        });
    Reader.until(() -> reader.letters("case:live") != null);
    Rebuild.of(reader.feed);
    assertThat(reader.letters("case:live")).isNotEmpty();
    running.set(false);
    writing.join();
    reader.reaches(reader.topic.position());
    assertThat(reader.letters("case:live")).hasSize((int) reader.topic.position() - 3_000);
    String live = digest();
    Rebuild.of(reader.feed);
    assertThat(digest()).isEqualTo(live);
  }

  @Test
  void what_was_parked_is_parked_again_and_nothing_else_is_lost() {
    reader.send("case:1", "a");
    reader.topic.send(reader.next("case:1", "b").saying("no"));
    reader.send("case:1", "c");
    reader.start().reaches(3);
    Rebuild.of(reader.feed);
    assertThat(reader.feed.health().parked()).isEqualTo(2);
    assertThat(reader.letters("case:1")).isEqualTo("a");
  }

  @Test
  void only_the_serving_rows_and_those_before_them_are_kept() {
    sendMany(10);
    reader.start().reaches(10);
    Rebuild.of(reader.feed);
    Rebuild.of(reader.feed);
    assertThat(reader.database.listCollectionNames().into(new ArrayList<>()))
        .contains("letters-3", "letters-2")
        .doesNotContain("letters-1");
  }

  @Test
  void a_feed_that_has_stopped_is_not_rebuilt() {
    sendMany(10);
    reader.start().reaches(10).feed.close();
    assertThatThrownBy(() -> Rebuild.of(reader.feed)).isInstanceOf(IllegalStateException.class);
  }
}
