package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.LedgerTopic.Sent;

/** Two histories under one name: the reader stops, is red, and keeps what it had. */
class ForkTest {
  private final Reader reader = new Reader();
  private Sent a;
  private Sent b;

  private void readThree() {
    a = reader.send("case:1", "a");
    b = reader.send("case:1", "b");
    reader.send("case:1", "c");
    reader.start().reaches(3);
  }

  private void stopsAt(Sent foreign) {
    reader.topic.send(foreign);
    reader.send("case:1", "d");
    Reader.until(() -> reader.feed.health().isRed());
    assertThat(reader.letters("case:1")).isEqualTo("abc");
    assertThat(reader.feed.position()).isEqualTo(3);
    reader.feed.close();
    reader.start();
    Reader.until(() -> reader.feed.health().sentence().contains("again"));
  }

  @AfterEach
  void close() {
    reader.close();
  }

  @Test
  void the_last_event_of_a_stream_with_another_hash_is_a_fork() {
    readThree();
    stopsAt(b.with("seq", 2).with("position", 3).with("hash", "other"));
  }

  @Test
  void an_earlier_event_with_another_hash_is_a_fork() {
    readThree();
    stopsAt(a.with("hash", "other"));
  }

  @Test
  void a_position_that_comes_again_for_another_stream_is_a_fork() {
    readThree();
    stopsAt(b.with("stream", "case:9").with("seq", 0).with("hash", "other"));
  }

  @Test
  void an_event_that_comes_again_at_a_later_position_is_a_fork() {
    readThree();
    stopsAt(b.with("position", 4).with("hash", "other"));
  }

  @Test
  void another_ledger_on_the_topic_is_a_fork() {
    readThree();
    reader.topic.send(reader.next("case:1", "d").with("ledgerId", "test/letters/2"));
    Reader.until(() -> reader.feed.health().isRed());
    assertThat(reader.feed.health().sentence()).contains("test/letters/2");
  }
}
