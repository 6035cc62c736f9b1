package waymark.ledger.simulation;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Store, log and read models in one JVM: the ledger's own code over a simulated database and topic,
 * two processes that record, two that publish, three that read. Requests are lost, replies are
 * lost, things are done late or in part, servers fail over, clocks jump, processes die at any step.
 * Then nothing goes wrong any more, everything must come to rest, and what the record promises is
 * checked. A seed gives the same run again.
 */
public final class Simulation {

  private static final int MOST_STEPS = 100_000;
  private static final int CALLERS = 4;

  private final World world;
  private final Server ledger;
  private final Server readers;
  private final Log log;
  private final Map<String, Long> ends = new HashMap<>();
  private final Told told = new Told(CALLERS);
  private int writersAlive = 2;

  private Simulation(long seed) {
    world = new World(seed, MOST_STEPS);
    ledger = new Server(world);
    readers = new Server(world);
    log = new Log(world);
  }

  /**
   * Runs one seed.
   *
   * @return the steps it took
   * @throws RuntimeException where something that is promised did not hold
   */
  public static long run(long seed) {
    return new Simulation(seed).run();
  }

  private long run() {
    MongoDatabase cases = Collections.of(ledger, "cases");
    boolean repeats = world.chance(300);
    var writers = new ArrayList<Writing>();
    for (int i = 0; i < writersAlive; i++) {
      writers.add(new Writing(world, cases, told::all));
    }
    for (Writing writer : writers) {
      world.schedule.add(
          "writer",
          () -> {
            writer.run();
            writersAlive--;
          });
    }
    for (int i = 0; i < CALLERS; i++) {
      world.schedule.add("caller", new Calling(world, cases, writers, told, 3 + world.upTo(6)));
    }
    LongSupplier last = () -> writersAlive == 0 && ledger.isAtRest() ? positions() : -1;
    world.schedule.add("publisher", new Publishing(world, cases, log, last, repeats));
    world.schedule.add("publisher", new Publishing(world, cases, log, last, repeats));
    for (String database : List.of("shared", "shared", "own")) {
      var of = Collections.of(readers, database);
      var reached = new Reached(readers, log, database);
      new Reading(world, database, of, log, last, reached, ends).begin();
    }
    var auditor = new Auditing(world, cases);
    world.schedule.add("auditor", auditor);
    world.schedule.add("ledger's server", ledger);
    world.schedule.add("readers' server", readers);
    world.schedule.add("broker", log);
    world.schedule.add("calm", this::calm);
    world.schedule.run();
    new Invariants(ledger, readers, log, told, auditor.roots, repeats, ends).check();
    return world.schedule.steps();
  }

  /** Waits until the last caller is done, and a little longer. */
  private void calm() {
    while (!told.all() || world.upTo(3) > 0) {
      world.schedule.rest();
    }
    world.calm();
  }

  private long positions() {
    return ledger.confirmed("cases.commits").size();
  }
}
