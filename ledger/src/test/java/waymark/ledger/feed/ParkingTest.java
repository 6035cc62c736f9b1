package waymark.ledger.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.ledger.feed.FeedHealth.Grade;
import waymark.ledger.testing.LedgerTopic.Sent;

class ParkingTest {
  private static final int LARGE = 900_000;

  private final Reader reader = new Reader();

  @AfterEach
  void close() {
    reader.close();
  }

  /** a is read, the given one is not, c waits behind it, and another case flows. */
  private void parks(Sent unreadable, String reason) {
    reader.topic.send(unreadable);
    reader.send("case:1", "c");
    reader.send("case:2", "x");
    reader.reaches(4);
    assertThat(reader.letters("case:1")).isEqualTo("a");
    assertThat(reader.letters("case:2")).isEqualTo("x");
    assertThat(reader.parked()).hasSize(2);
    assertThat(reader.parked().getFirst().getString("reason")).contains(reason);
    assertThat(reader.parked().getLast().getString("reason")).contains("behind");
    assertThat(reader.feed.health().grade()).isEqualTo(Grade.AMBER);
    assertThat(reader.feed.health().parked()).isEqualTo(2);
  }

  /** Two of them are more than what a reader may work on at a time. */
  private static Sent large(Sent sent) {
    String letter = new String(sent.value(), UTF_8).replace("}", "");
    return sent.saying(letter + ",\"more\":\"" + "x".repeat(LARGE) + "\"}");
  }

  private void readA() {
    reader.send("case:1", "a");
    reader.start().reaches(1);
  }

  @Test
  void what_is_not_json_is_parked_and_read_when_it_comes_again_whole() {
    readA();
    var b = reader.next("case:1", "b");
    parks(b.saying("{\"letter\":"), "not JSON");
    reader.topic.send(b);
    Reader.until(() -> reader.feed.health().parked() == 0);
    assertThat(reader.letters("case:1")).isEqualTo("abc");
  }

  @Test
  void what_is_not_an_object_is_parked() {
    readA();
    parks(reader.next("case:1", "b").saying("[]"), "not a JSON object");
  }

  @Test
  void what_stands_under_the_key_of_somebody_else_is_parked() {
    readA();
    parks(reader.next("case:1", "b").under("case:2"), "key");
  }

  @Test
  void the_subject_with_which_a_streams_name_ends_is_its_key_too() {
    reader.topic.send(reader.next("case:1", "a").under("1"));
    reader.start().reaches(1);
    assertThat(reader.letters("case:1")).isEqualTo("a");
  }

  @Test
  void what_is_larger_than_any_message_of_a_ledger_is_parked() {
    readA();
    var large = "{\"letter\":\"b\",\"more\":\"" + "x".repeat(5_000_000) + "\"}";
    parks(reader.next("case:1", "b").saying(large), "larger");
  }

  @Test
  void a_tombstone_is_parked() {
    readA();
    parks(reader.next("case:1", "b").saying(null), "tombstone");
  }

  @Test
  void a_newer_version_is_parked_until_a_reader_understands_it() {
    readA();
    parks(reader.next("case:1", "b").with("version", 2), "newer");
    reader.feed.close();
    reader.start(new Letters(2, true));
    Reader.until(() -> reader.feed.health().parked() == 0 && reader.feed.ready());
    assertThat(reader.letters("case:1")).isEqualTo("abc");
  }

  @Test
  void a_consumer_one_version_behind_goes_on() {
    readA();
    var grown = reader.next("case:1", "b").saying("{\"letter\":\"b\",\"colour\":\"red\"}");
    reader.topic.send(grown);
    reader.reaches(2);
    assertThat(reader.letters("case:1")).isEqualTo("ab");
    assertThat(reader.feed.health().grade()).isEqualTo(Grade.GREEN);

    reader.topic.send(reader.next("case:1", "c").with("version", 2));
    reader.send("case:1", "d");
    reader.send("case:2", "x");
    reader.reaches(5);
    assertThat(reader.letters("case:1")).isEqualTo("ab");
    assertThat(reader.letters("case:2")).isEqualTo("x");
    assertThat(reader.parked()).hasSize(2);

    reader.feed.close();
    reader.start(new Letters(2, true));
    Reader.until(() -> reader.feed.health().parked() == 0 && reader.feed.ready());
    assertThat(reader.letters("case:1")).isEqualTo("abcd");
    assertThat(reader.feed.health().grade()).isEqualTo(Grade.GREEN);
  }

  @Test
  void what_follows_the_last_that_can_be_read_keeps_waiting() throws Exception {
    reader.send("case:1", "a");
    reader.start(new Letters(1, false)).reaches(1);
    var b = reader.next("case:1", "b");
    reader.topic.send(b.saying("{"));
    reader.send("case:1", "c");
    reader.send("case:1", "z");
    reader.send("case:1", "d");
    reader.reaches(5);
    reader.topic.send(b);
    Reader.until(() -> reader.feed.health().parked() == 2);
    assertThat(reader.letters("case:1")).isEqualTo("abc");
    assertThat(reader.parked().getFirst().getString("reason")).contains("IllegalStateException");
  }

  @Test
  void what_the_fold_refuses_is_parked_and_redriven_in_order() throws Exception {
    reader.send("case:1", "a");
    reader.start(new Letters(1, false)).reaches(1);
    parks(reader.next("case:1", "z"), "IllegalStateException");
    reader.feed.redrive().get();
    assertThat(reader.letters("case:1")).isEqualTo("a");
    assertThat(reader.parked()).hasSize(2);
    reader.feed.close();
    reader.start();
    Reader.until(() -> reader.feed.health().parked() == 0 && reader.feed.ready());
    assertThat(reader.letters("case:1")).isEqualTo("azc");
  }

  @Test
  void a_long_line_of_parked_messages_is_taken_in_part_by_part() throws Exception {
    reader.send("case:1", "a");
    reader.start(new Letters(1, false)).reaches(1);
    reader.send("case:1", "z");
    String behind = "bcdefghijk".repeat(25);
    for (int i = 0; i < behind.length(); i++) {
      reader.send("case:1", behind.substring(i, i + 1));
    }
    reader.reaches(2 + behind.length());
    reader.feed.close();
    reader.start();
    Reader.until(() -> reader.feed.health().parked() == 0 && reader.feed.ready());
    assertThat(reader.letters("case:1")).isEqualTo("az" + behind);
  }

  @Test
  void of_large_parked_messages_so_many_bytes_are_held_at_a_time_and_all_are_taken_in() {
    reader.send("case:1", "a");
    reader.start(new Letters(1, false)).reaches(1);
    reader.send("case:1", "z");
    String behind = "bcdefghijk";
    for (int i = 0; i < behind.length(); i++) {
      reader.topic.send(large(reader.next("case:1", behind.substring(i, i + 1))));
    }
    reader.reaches(2 + behind.length());
    var parking = new Parking(reader.database);
    String name = reader.parked().getFirst().getString("reader");
    assertThat(parking.first(name, "case:1", 2L * LARGE)).hasSize(3);
    assertThat(parking.first(name, "case:1", 1)).hasSize(1);
    reader.feed.close();
    reader.start();
    Reader.until(() -> reader.feed.health().parked() == 0 && reader.feed.ready());
    assertThat(reader.letters("case:1")).isEqualTo("az" + behind);
  }

  @Test
  void a_missing_record_holds_the_watermark_and_its_stream_until_it_comes() {
    readA();
    var b = reader.next("case:1", "b");
    reader.send("case:1", "c");
    reader.send("case:1", "d");
    reader.send("case:2", "x");
    Reader.until(() -> "x".equals(reader.letters("case:2")));
    Reader.until(() -> reader.feed.health().holes() == 1);
    assertThat(reader.feed.health().sentence())
        .contains("./waymark republish --ledger letters --from 2");
    assertThat(reader.feed.position()).isEqualTo(1);
    assertThat(reader.letters("case:1")).isEqualTo("a");
    assertThat(reader.parked().getFirst().getString("reason")).contains("Event 1");
    reader.topic.send(b);
    reader.reaches(5);
    assertThat(reader.letters("case:1")).isEqualTo("abcd");
    assertThat(reader.parked()).isEmpty();
    assertThat(reader.feed.health().grade()).isEqualTo(Grade.GREEN);
  }

  @Test
  void an_event_missing_from_a_stream_alone_holds_the_watermark_too() {
    readA();
    reader.topic.send(reader.next("case:1", "c").with("seq", 2));
    reader.send("case:2", "x");
    Reader.until(() -> "x".equals(reader.letters("case:2")));
    Reader.until(() -> reader.feed.health().parked() == 1);
    assertThat(reader.feed.position()).isEqualTo(1);
  }

  @Test
  void a_record_without_its_place_is_kept_until_nothing_is_missing() throws Exception {
    readA();
    var b = reader.next("case:1", "b");
    reader.topic.send(b.without("position"));
    reader.send("case:2", "x");
    Reader.until(() -> "x".equals(reader.letters("case:2")));
    Reader.until(() -> reader.feed.health().holes() == 1);
    assertThat(reader.feed.position()).isEqualTo(1);
    reader.feed.redrive().get();
    assertThat(reader.parked().getFirst().getString("reason")).contains("position is missing");
    reader.topic.send(b);
    reader.reaches(3);
    assertThat(reader.letters("case:1")).isEqualTo("ab");
    assertThat(reader.feed.health().grade()).isEqualTo(Grade.AMBER);
    reader.feed.redrive().get();
    assertThat(reader.parked()).isEmpty();
    assertThat(reader.feed.health().grade()).isEqualTo(Grade.GREEN);
  }
}
