package waymark.ledger.feed;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A feed that takes its batches when it is told. */
public final class SteppedFeed {

  private final Mark mark = new Mark();
  private final Storing storing;

  public SteppedFeed(String name, MongoDatabase database, Projection<?> projection) {
    storing = new Storing(name, Feed.durable(database), List.of(projection), mark);
  }

  /** Reads its place; the offset to go on from. */
  public long start() {
    return storing.start();
  }

  public void take(List<ConsumerRecord<byte[], byte[]>> records, long next) {
    storing.take(records, next);
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
