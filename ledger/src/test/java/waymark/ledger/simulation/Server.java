package waymark.ledger.simulation;

import com.mongodb.MongoException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import waymark.ledger.simulation.Write.Effect;

/**
 * A database server as its clients meet it: it loses requests and replies, does things late or in
 * part, loses its place to another, and never loses what a majority has confirmed.
 */
final class Server implements Runnable {

  private static final ServerAddress ADDRESS = new ServerAddress("simulated");

  /** What was done, and whether the majority's word on it came in time. */
  record Done(List<Effect> effects, boolean confirmed) {}

  private final World world;
  private final Database database = new Database();
  private final List<Write> late = new ArrayList<>();
  private boolean atRest;

  Server(World world) {
    this.world = world;
  }

  ServerAddress address() {
    return ADDRESS;
  }

  void uniqueIndex(String collection, List<String> fields) {
    database.uniqueIndex(collection, fields);
  }

  List<BsonDocument> find(String collection, BsonDocument filter, boolean atMajority) {
    world.schedule.pass();
    if (world.chance(world.faults().lostRequests() / 4)) {
      throw cut();
    }
    List<BsonDocument> found = database.find(collection, filter, atMajority);
    if (world.chance(300)) {
      world.schedule.pass(); // On its way back.
    }
    return found;
  }

  /** For those who look on: no time passes, nothing goes wrong. */
  List<BsonDocument> confirmed(String collection) {
    return database.find(collection, new BsonDocument(), true);
  }

  Done write(Write write) {
    world.schedule.pass();
    Faults faults = world.faults();
    if (world.chance(faults.lostRequests())) {
      world.schedule.trace(() -> "lost " + write);
      throw cut();
    }
    if (world.chance(faults.late())) {
      world.schedule.trace(() -> "late " + write);
      late.add(write);
      throw cut();
    }
    if (world.chance(faults.halves())) {
      Write half = write.upTo(world.upTo(write.changes().size()));
      world.schedule.trace(() -> "half " + half);
      database.run(half);
      failOver();
      throw stepped();
    }
    int term = database.term();
    List<Effect> effects = database.run(write);
    world.schedule.trace(() -> effects + " " + write);
    boolean changed = effects.stream().anyMatch(e -> e == Effect.INSERTED || e == Effect.MATCHED);
    long own = database.changes();
    world.schedule.pass();
    if (database.term() != term) {
      throw stepped();
    }
    if (world.chance(faults.unconfirmed())) {
      return new Done(effects, false);
    }
    if (changed) {
      database.confirm(own);
    }
    if (world.chance(faults.lostReplies())) {
      throw cut();
    }
    world.schedule.pass();
    return new Done(effects, true);
  }

  /** What the server does by itself, until everything else has come to rest. */
  @Override
  public void run() {
    while (!world.isCalm() || !late.isEmpty()) {
      world.schedule.rest();
      if (world.chance(world.faults().failovers())) {
        failOver();
      } else if (!late.isEmpty() && world.chance(500)) {
        takeUp(late.removeFirst()).ifPresent(late::addLast);
      } else if (world.chance(200) || world.isCalm()) {
        database.confirm(database.changes());
      }
    }
    database.confirm(database.changes());
    atRest = true;
  }

  /** Whether nothing is done any more for those who were cut off. */
  boolean isAtRest() {
    return atRest;
  }

  /** Does one change of a write whose caller has been cut off; gives what is left of it. */
  private Optional<Write> takeUp(Write write) {
    if (write.changes().isEmpty()) {
      return Optional.empty();
    }
    List<Effect> effects = database.run(write.upTo(1));
    world.schedule.trace(() -> "taken up: " + effects + " " + write);
    boolean stopped = write.ordered() && effects.getFirst() == Effect.DUPLICATE;
    return stopped ? Optional.empty() : Optional.of(write.from(1));
  }

  private void failOver() {
    world.schedule.trace(() -> "fails over");
    database.failOver();
    late.removeIf(write -> world.chance(700));
  }

  private static MongoException cut() {
    return new MongoSocketReadException("The connection was cut.", ADDRESS);
  }

  private static MongoException stepped() {
    return new MongoNotPrimaryException(new BsonDocument(), ADDRESS);
  }
}
