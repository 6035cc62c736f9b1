package waymark.ledger.simulation;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import waymark.ledger.feed.SteppedFeed;

/** A process that reads: batch after batch, some records twice, dying and starting in between. */
final class Reading implements Runnable {

  private final World world;
  private final String name;
  private final MongoDatabase database;
  private final Log log;
  private final LongSupplier last;
  private final PlaceWriting places;
  private final Map<String, Long> ends;
  private final Reached reached;

  /**
   * @param reached holds what it says it has to what it has
   * @param ends is told which offset each name has come to in the end
   */
  Reading(
      World world,
      String name,
      MongoDatabase database,
      Log log,
      LongSupplier last,
      Reached reached,
      Map<String, Long> ends) {
    this.world = world;
    this.name = name;
    this.database = database;
    this.log = log;
    this.last = last;
    this.reached = reached;
    this.ends = ends;
    this.places = new PlaceWriting(world);
  }

  /** Adds it to the world, on its two threads. */
  void begin() {
    world.schedule.addProcess("reader", this, places);
  }

  @Override
  public void run() {
    while (true) {
      try {
        world.schedule.mortal(true);
        boolean calm = world.isCalm();
        places.startAgain();
        var noted = new Noted(calm ? 2 : 1 + world.upTo(1));
        follow(new SteppedFeed(name, database, noted, places), calm);
        if (calm) {
          places.end();
          return;
        }
      } catch (Schedule.Crash e) {
        // Started again.
      } catch (RuntimeException e) {
        if (!isMet(e)) {
          throw e;
        }
      }
      world.schedule.mortal(false);
      world.schedule.pass();
    }
  }

  /** As long as nothing fails; then, and in the end, its last place is waited for. */
  private void follow(SteppedFeed feed, boolean calm) {
    try {
      read(feed, calm);
    } catch (RuntimeException e) {
      if (isMet(e)) {
        reached.holds(feed.position());
        endWithoutLastPlace(feed);
      }
      throw e;
    }
    feed.end();
  }

  private static void endWithoutLastPlace(SteppedFeed feed) {
    try {
      feed.end();
    } catch (RuntimeException e) {
      if (!isMet(e)) {
        throw e;
      }
    }
  }

  /** What every reader meets: it starts again from its place. */
  private static boolean isMet(RuntimeException e) {
    return e instanceof MongoException || e.getClass().getSimpleName().equals("Overtaken");
  }

  private void read(SteppedFeed feed, boolean calm) {
    long offset = feed.start();
    long before = feed.position();
    trace("starts at " + offset, feed);
    while (calm == world.isCalm()
        && !(calm && last.getAsLong() == feed.position() && offset == log.end())) {
      long end = log.end();
      if (offset < end) {
        long next = offset + 1 + world.upTo((int) (end - offset - 1));
        feed.take(batch(offset, next), next);
        offset = next;
        trace("has taken all before " + next, feed);
      } else {
        world.schedule.rest();
        feed.between();
        if (world.chance(100)) {
          feed.redrive();
          trace("has tried again", feed);
        }
      }
      if (feed.position() < before) {
        throw new Violation("%s went back from %d to %d".formatted(name, before, feed.position()));
      }
      before = feed.position();
      reached.holds(before);
    }
    if (calm && (feed.parked() > 0 || feed.holes() > 0)) {
      throw new Violation(
          "%s ends with %d parked and %d holes".formatted(name, feed.parked(), feed.holes()));
    }
    if (calm && offset == log.end()) {
      ends.merge(name, offset, Math::max);
    }
  }

  private void trace(String what, SteppedFeed feed) {
    world.schedule.trace(() ->
        "%s, %s, at position %d with %d aside"
            .formatted(what, name, feed.position(), feed.parked()));
  }

  private List<ConsumerRecord<byte[], byte[]>> batch(long from, long below) {
    var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
    if (from > 0 && world.chance(100)) {
      batch.addAll(log.records(world.upTo((int) from - 1), from)); // Delivered before.
    }
    batch.addAll(log.records(from, below));
    return batch;
  }
}
