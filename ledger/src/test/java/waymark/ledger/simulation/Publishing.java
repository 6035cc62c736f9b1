package waymark.ledger.simulation;

import com.mongodb.client.MongoDatabase;
import java.util.function.LongSupplier;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import waymark.ledger.publish.SteppedTurn;
import waymark.ledger.publish.Topic;

/** A process that publishes: turn after turn, fenced by another, or fencing it. */
final class Publishing implements Runnable {

  static final Topic TOPIC = SteppedTurn.topic("simulated/cases/1");

  private final World world;
  private final MongoDatabase database;
  private final Log log;
  private final LongSupplier last;
  private final boolean repeats;

  /**
   * @param last the last position there will be; negative while that is not known
   * @param repeats whether it sometimes fills the topic again
   */
  Publishing(World world, MongoDatabase database, Log log, LongSupplier last, boolean repeats) {
    this.world = world;
    this.database = database;
    this.log = log;
    this.last = last;
    this.repeats = repeats;
  }

  @Override
  public void run() {
    while (last.getAsLong() != log.whole()) {
      try {
        world.schedule.mortal(true);
        publish(new SteppedTurn(database, log.producer(), log::last, TOPIC, Noted.MESSAGES));
      } catch (ProducerFencedException | InvalidProducerEpochException e) {
        world.schedule.mortal(false);
        standBy();
      } catch (Violation e) {
        throw e;
      } catch (RuntimeException | Schedule.Crash e) {
        // The next turn begins where the topic ends.
      }
      world.schedule.mortal(false);
      world.schedule.rest();
    }
  }

  private void publish(SteppedTurn turn) {
    while (last.getAsLong() != turn.published()) {
      if (repeats && world.chance(20) && !world.isCalm()) {
        turn.repeatFrom(1 + world.upTo((int) turn.published()));
      }
      if (!turn.advance()) {
        turn.settle();
        world.schedule.rest();
      } else if (world.chance(100)) {
        turn.settle();
      }
    }
    turn.settle();
  }

  /** Until the topic has not grown for a while. */
  private void standBy() {
    long end = log.end();
    for (int rest = 0; rest < 10; rest++) {
      world.schedule.rest();
      rest = log.end() == end ? rest : 0;
      end = log.end();
    }
  }
}
