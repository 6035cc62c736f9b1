package waymark.ledger.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.LedgerTopic.Sent;

/** One process sets aside what another on the same database takes in. */
class TakingOverTest {

  /** Both read on; which of them writes the place is another story. */
  private static final Behind NOT_YET =
      new Behind() {
        @Override
        public void execute(Runnable write) {}

        @Override
        public void await(CompletableFuture<Void> done) {}
      };

  private final Reader reader = new Reader();
  private final Mark mark = new Mark();
  private final Storing one = started(Letters.PLAIN, mark);

  private Storing started(Letters projection, Mark mark) {
    var storing = new Storing("letters", reader.database, List.of(projection), mark, NOT_YET);
    storing.start();
    return storing;
  }

  @AfterEach
  void close() {
    reader.close();
  }

  private void takes(Storing process, Sent... sent) {
    var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
    for (Sent each : sent) {
      batch.add(each.received(reader.topic.name(), each.position()));
    }
    process.take(batch, batch.getLast().offset() + 1);
  }

  private void allIsTakenIn() {
    Document row = reader.database.getCollection("letters-1").find().first();
    assertThat(row.get("row", Document.class).getString("letters")).isEqualTo("abc");
    assertThat(mark.position()).isEqualTo(3);
    assertThat(one.parked()).isZero();
    assertThat(reader.parked()).isEmpty();
  }

  @Test
  void a_gap_that_the_other_has_closed_holds_the_watermark_no_longer() {
    Storing other = started(Letters.PLAIN, new Mark());
    var a = reader.next("case:1", "a");
    var b = reader.next("case:1", "b");
    var c = reader.next("case:1", "c");
    takes(one, a, c);
    assertThat(mark.position()).isEqualTo(1);

    takes(other, a, b, c);
    takes(one, b);

    allIsTakenIn();
  }

  @Test
  void what_the_other_can_read_blocks_its_stream_no_longer() {
    takes(one, reader.next("case:1", "a"), reader.next("case:1", "b").with("version", 2));
    assertThat(one.parked()).isEqualTo(1);

    started(new Letters(2, true), new Mark());
    takes(one, reader.next("case:1", "c"));

    allIsTakenIn();
  }
}
