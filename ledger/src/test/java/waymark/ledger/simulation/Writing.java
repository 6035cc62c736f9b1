package waymark.ledger.simulation;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import waymark.ledger.store.SteppedStore;
import waymark.ledger.store.SteppedStore.Given;

/** A process that records: takes what waits in batches, dies now and then, and is started again. */
final class Writing implements Runnable {

  private final World world;
  private final MongoDatabase database;
  private final BooleanSupplier done;
  private final List<Given> waiting = new ArrayList<>();
  private Instant clock = Instant.parse("2026-09-01T08:00:00Z");

  Writing(World world, MongoDatabase database, BooleanSupplier done) {
    this.world = world;
    this.database = database;
    this.done = done;
  }

  void give(Given command) {
    waiting.add(command);
  }

  @Override
  public void run() {
    while (!done.getAsBoolean()) {
      try {
        world.schedule.mortal(true);
        var store = new SteppedStore(database, this::now, world.schedule::pass);
        while (!done.getAsBoolean()) {
          if (waiting.isEmpty()) {
            world.schedule.rest();
          } else {
            List<Given> batch = waiting.subList(0, 1 + world.upTo(waiting.size() - 1));
            List<Given> taken = List.copyOf(batch);
            batch.clear();
            store.store(taken);
          }
        }
      } catch (Schedule.Crash e) {
        waiting.clear();
      } catch (MongoException e) {
        // It could not be opened: tried again.
      }
      world.schedule.mortal(false);
      world.schedule.pass();
    }
  }

  private Instant now() {
    clock = clock.plusMillis(world.upTo(50));
    boolean jumps = world.chance(world.faults().jumps());
    return jumps ? clock.plusSeconds(world.upTo(180) - 90) : clock;
  }
}
