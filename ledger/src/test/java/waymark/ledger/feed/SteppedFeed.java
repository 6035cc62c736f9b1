package waymark.ledger.feed;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A feed that takes its batches when it is told. */
public final class SteppedFeed {

  private final Mark mark = new Mark();
  private final Storing storing;

  /** Where its place is written, and how it waits for that. */
  public interface Later extends Behind {
    @Override
    void await(CompletableFuture<Void> done);
  }

  public SteppedFeed(String name, MongoDatabase database, Projection<?> projection, Later later) {
    storing = new Storing(name, Feed.durable(database), List.of(projection), mark, later);
  }

  /** Reads its place; the offset to go on from. */
  public long start() {
    return storing.start();
  }

  public void take(List<ConsumerRecord<byte[], byte[]>> records, long next) {
    storing.take(records, next);
  }

  /** Between two batches: throws what a place could not be written for. */
  public void between() {
    storing.between();
  }

  /** Waits for the place of the last batch, as before another start. */
  public void end() {
    storing.end();
  }

  public void redrive() {
    storing.redrive();
  }

  public long position() {
    return mark.position();
  }

  public long parked() {
    return storing.parked();
  }

  public int holes() {
    return storing.holes();
  }
}
