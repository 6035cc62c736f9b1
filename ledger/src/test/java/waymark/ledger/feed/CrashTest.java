package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader that dies loses nothing and takes nothing twice. */
class CrashTest {
  private static final int KILLED = 137;
  private final Reader reader = new Reader();

  @BeforeEach
  void send() {
    for (int i = 0; i < 26; i++) {
      reader.send("case:" + i % 3, Character.toString('a' + i));
    }
  }

  @AfterEach
  void close() {
    reader.close();
  }

  private void allIsThereOnce() {
    assertThat(reader.letters("case:0")).isEqualTo("adgjmpsvy");
    assertThat(reader.letters("case:1")).isEqualTo("behknqtwz");
    assertThat(reader.letters("case:2")).isEqualTo("cfilorux");
  }

  @Test
  void killed_between_its_rows_and_its_place_it_takes_each_record_once() throws Exception {
    int status = FeedProcess.run(reader, "feed.between-write-and-offset", 26, "stop");
    assertThat(status).isEqualTo(KILLED);
    assertThat(reader.database.getCollection("letters-1").countDocuments()).isEqualTo(3);
    reader.start().reaches(26);
    allIsThereOnce();
  }

  @Test
  void killed_in_a_batch_of_a_rebuild_the_old_rows_serve() throws Exception {
    assertThat(FeedProcess.run(reader, "rebuild.in-batch", 26, "rebuild")).isEqualTo(KILLED);
    servesTheOldAndRebuildsAgain();
  }

  @Test
  void killed_before_the_swap_the_old_rows_serve() throws Exception {
    assertThat(FeedProcess.run(reader, "rebuild.before-swap", 26, "rebuild")).isEqualTo(KILLED);
    servesTheOldAndRebuildsAgain();
  }

  @Test
  void killed_after_the_swap_the_new_rows_serve() throws Exception {
    assertThat(FeedProcess.run(reader, "rebuild.after-swap", 26, "rebuild")).isEqualTo(KILLED);
    servesAndRebuildsAgain("letters-2", "letters-3");
  }

  private void servesTheOldAndRebuildsAgain() {
    servesAndRebuildsAgain("letters-1", "letters-3");
  }

  private void servesAndRebuildsAgain(String served, String rebuilt) {
    reader.send("case:3", "x");
    reader.start().reaches(27);
    assertThat(reader.feed.rows(Letters.PLAIN).getNamespace().getCollectionName())
        .isEqualTo(served);
    allIsThereOnce();
    Rebuild.of(reader.feed);
    assertThat(reader.feed.rows(Letters.PLAIN).getNamespace().getCollectionName())
        .isEqualTo(rebuilt);
    allIsThereOnce();
  }
}
