package waymark.ledger.simulation;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.store.CommandMismatch;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.SteppedStore.Given;
import waymark.ledger.store.SteppedStore.Reads;
import waymark.ledger.store.StreamConflict;

/** Somebody who gives commands, and the same again when told nothing or that others were first. */
final class Calling implements Runnable {

  private static final List<String> TYPES =
      List.of(Noted.PUBLIC, Noted.PUBLIC, Noted.PRIVATE, Noted.NEWER);

  private final World world;
  private final Reads reads;
  private final List<Writing> writers;
  private final Told told;
  private final int commands;

  Calling(World world, MongoDatabase database, List<Writing> writers, Told told, int commands) {
    this.world = world;
    this.reads = new Reads(database);
    this.writers = writers;
    this.told = told;
    this.commands = commands;
  }

  @Override
  public void run() {
    for (int i = 0; i < commands; i++) {
      call();
    }
    told.done();
  }

  private void call() {
    var random = world.schedule.random();
    UUID id = new UUID(random.nextLong(), random.nextLong());
    String stream = "case:" + world.upTo(4);
    int events = 1 + world.upTo(2);
    int patience = 1 + world.upTo(5);
    boolean open = false; // Whether some attempt may yet be recorded.
    for (int attempt = 0; attempt < patience; attempt++) {
      try {
        long next =
            reads
                .lastOf(stream)
                .map(last -> last.firstSeq() + last.read().events().size())
                .orElse(0L);
        Given given = new Given(commit(id, "hash", stream, next, events));
        writers.get(world.upTo(writers.size() - 1)).give(given);
        await(given);
        if (given.outcome().isDone()) {
          told.recorded(id, given.outcome().join());
          repeat(id, stream, next);
          return;
        }
        open = true;
      } catch (MongoException e) {
        // Not read: nothing was given.
      } catch (CompletionException refused) {
        open |= !(refused.getCause() instanceof StreamConflict);
      }
    }
    if (!open) {
      told.refused(id);
    }
  }

  /** The same command again, after it was answered; or another under its id. */
  private void repeat(UUID id, String stream, long seq) {
    if (!world.chance(250)) {
      return;
    }
    boolean same = world.chance(700);
    Given again = new Given(commit(id, same ? "hash" : "other", stream, seq + world.upTo(1), 1));
    writers.get(world.upTo(writers.size() - 1)).give(again);
    await(again);
    if (again.outcome().isDone()) {
      try {
        told.recorded(id, again.outcome().join());
        if (!same) {
          throw new Violation("Another request under the id of " + id + " was not refused.");
        }
      } catch (CompletionException refused) {
        if (same || !(refused.getCause() instanceof CommandMismatch)) {
          throw new Violation("A repeated command was answered with " + refused.getCause());
        }
      }
    }
  }

  private void await(Given given) {
    for (int patience = 1 + world.upTo(20); patience > 0 && !given.outcome().isDone(); patience--) {
      world.schedule.rest();
    }
  }

  private NewCommit commit(UUID id, String hash, String stream, long firstSeq, int count) {
    var answer = JsonNodeFactory.instance.objectNode().put("id", id.toString());
    var events = new ArrayList<NewEvent>();
    for (int i = 0; i < count; i++) {
      var payload =
          JsonNodeFactory.instance.objectNode().put("what", id.toString().substring(0, 8) + i);
      String type = TYPES.get((int) ((id.getLeastSignificantBits() >>> (2 * i)) & 3));
      events.add(new NewEvent(type, 1, LocalDate.EPOCH, payload));
    }
    return new NewCommit(id, hash, "somebody", stream, firstSeq, answer, events);
  }
}
