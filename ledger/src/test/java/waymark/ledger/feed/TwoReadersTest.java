package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.LedgerTopic.Sent;
import waymark.ledger.testing.TestKafka;

/** Two processes on one reader's database, as while one takes over from the other. */
class TwoReadersTest {
  private final Reader reader = new Reader();

  @AfterEach
  void close() {
    reader.close();
  }

  @Test
  void each_record_is_taken_once_whoever_is_first() {
    var topic = new Topic(TestKafka.bootstrap(), reader.topic.name());
    try (var other = new Feed("letters", topic, reader.database, List.of(Letters.PLAIN))) {
      reader.start();
      other.start();
      List<Sent> made = new ArrayList<>();
      for (int i = 0; i < 4_000; i++) {
        made.add(reader.next("case:" + i % 50, Character.toString('a' + i % 26)));
      }
      reader.topic.sendAll(made);
      reader.reaches(4_000);
      assertThat(other.await(4_000, Reader.LONG)).isTrue();
    }
    for (int stream = 0; stream < 50; stream++) {
      var expected = new StringBuilder();
      for (int i = stream; i < 4_000; i += 50) {
        expected.append((char) ('a' + i % 26));
      }
      assertThat(reader.letters("case:" + stream)).isEqualTo(expected.toString());
    }
  }

  @Test
  void a_read_model_that_an_older_release_does_not_keep_gets_what_that_has_read() {
    List<Projection<?>> newer = Pages.TWO;
    List<Projection<?>> older = List.of(Pages.TWO.getFirst());
    for (List<Projection<?>> release : List.of(older, newer, older, newer)) {
      var page = reader.topic.send("case:1", Pages.TYPE, Pages.body(1));
      var topic = new Topic(TestKafka.bootstrap(), reader.topic.name());
      try (var feed = new Feed("pages", topic, reader.database, release)) {
        feed.start();
        assertThat(feed.await(page.position(), Reader.LONG)).isTrue();
      }
    }
    for (String model : List.of("pages-1", "copies-1")) {
      Document row = reader.database.getCollection(model).find().first();
      assertThat(row.get("row", Document.class).getList("pages", Document.class)).hasSize(4);
    }
  }
}
