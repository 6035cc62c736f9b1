package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.ledger.feed.FeedHealth.Grade;

/** What a feed promises, on whichever database and broker it stands. */
abstract class FeedSpecification {
  private final Reader reader = reader();

  /** A reader of a new topic, with a new database. */
  abstract Reader reader();

  @AfterEach
  void close() {
    reader.close();
  }

  @Test
  void each_stream_is_folded_in_its_order() {
    reader.send("case:1", "a");
    reader.send("case:2", "x");
    reader.send("case:1", "b");
    reader.start().reaches(3);
    reader.send("case:1", "c");
    reader.reaches(4);
    assertThat(reader.letters("case:1")).isEqualTo("abc");
    assertThat(reader.letters("case:2")).isEqualTo("x");
    assertThat(reader.feed.health().grade()).isEqualTo(Grade.GREEN);
  }

  @Test
  void a_reader_goes_on_from_its_own_place_after_a_restart() {
    reader.send("case:1", "a");
    reader.start().reaches(1).feed.close();
    reader.send("case:1", "b");
    reader.start().reaches(2);
    assertThat(reader.letters("case:1")).isEqualTo("ab");
  }

  @Test
  void a_record_delivered_twice_is_taken_once() {
    var a = reader.send("case:1", "a");
    var b = reader.send("case:1", "b");
    reader.topic.send(a);
    reader.topic.send(b);
    reader.send("case:1", "c");
    reader.start().reaches(3);
    reader.topic.send(a);
    reader.send("case:1", "d");
    reader.reaches(4);
    assertThat(reader.letters("case:1")).isEqualTo("abcd");
    assertThat(reader.parked()).isEmpty();
  }

  @Test
  void records_without_a_public_message_move_the_watermark() {
    reader.topic.send("import:9", "", "");
    reader.topic.send("case:1", "", "");
    reader.start().reaches(2);
    reader.send("case:1", "a");
    reader.reaches(3);
    assertThat(reader.letters("case:1")).isEqualTo("a");
  }

  @Test
  void a_commit_of_several_events_is_reached_with_its_last() {
    reader.start();
    var first = reader.send("case:1", "a").with("count", 2);
    assertThat(first.position()).isEqualTo(1);
    reader.reaches(1);
    reader.topic.send(reader.next("case:1", "b").with("count", 2));
    var third = reader.next("case:1", "c");
    assertThat(reader.feed.await(2, Duration.ofMillis(300))).isFalse();
    reader.topic.send(
        third.with("position", 2).with("index", 1).with("count", 2).with("hash", "hash-of-2"));
    reader.reaches(2);
    assertThat(reader.letters("case:1")).isEqualTo("abc");
  }

  @Test
  void waiting_for_a_position_that_does_not_come_ends() {
    reader.start();
    assertThat(reader.feed.await(1, Duration.ofMillis(50))).isFalse();
  }

  @Test
  void a_topic_made_anew_and_republished_is_read_again_without_effect() {
    var a = reader.send("case:1", "a");
    var b = reader.send("case:1", "b");
    reader.start().reaches(2).feed.close();
    reader.topic.recreate();
    reader.topic.send(a);
    reader.start();
    Reader.until(() -> reader.feed.ready());
    reader.topic.send(b);
    reader.send("case:1", "c");
    reader.reaches(3);
    assertThat(reader.letters("case:1")).isEqualTo("abc");
  }
}
