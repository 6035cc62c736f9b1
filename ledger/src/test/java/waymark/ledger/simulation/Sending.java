package waymark.ledger.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;

/** A producer with a transactional id: the calls a publisher's session makes. */
public final class Sending {

  private record Waiting(
      ProducerRecord<String, byte[]> record, CompletableFuture<RecordMetadata> outcome) {}

  private final World world;
  private final Log log;
  private final List<Waiting> waiting = new ArrayList<>();
  private int epoch;

  Sending(World world, Log log) {
    this.world = world;
    this.log = log;
  }

  public void initTransactions() {
    travel();
    epoch = log.fence();
    world.schedule.pass();
  }

  public void beginTransaction() {}

  public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
    var outcome = new CompletableFuture<RecordMetadata>();
    waiting.add(new Waiting(record, outcome));
    return outcome;
  }

  /** Some records arrive with one request, some with the next: until one of them fails. */
  public void flush() {
    while (!waiting.isEmpty()) {
      world.schedule.pass();
      List<Waiting> request = waiting.subList(0, 1 + world.upTo(waiting.size() - 1));
      Faults faults = world.faults();
      if (log.isFenced(epoch)) {
        fail(new InvalidProducerEpochException("Somebody else has begun to publish."));
      } else if (world.chance(faults.lostRequests())) {
        fail(new TimeoutException("The request never arrived."));
      } else if (world.chance(faults.late())) {
        request.forEach(each -> log.appendLater(epoch, each.record()));
        fail(new TimeoutException("The request is still on its way."));
      } else {
        request.forEach(each -> log.append(epoch, each.record()));
        if (world.chance(faults.lostReplies())) {
          fail(new TimeoutException("The answer never came."));
        } else {
          request.forEach(each -> each.outcome().complete(null));
          request.clear();
        }
      }
    }
  }

  private void fail(RuntimeException reason) {
    waiting.forEach(each -> each.outcome().completeExceptionally(reason));
    waiting.clear();
  }

  public void commitTransaction() {
    travel();
    if (log.isFenced(epoch)) {
      throw new ProducerFencedException("Somebody else has begun to publish.");
    }
    log.endTransaction(epoch);
  }

  public void close(Duration atMost) {}

  private void travel() {
    world.schedule.pass();
    if (world.chance(world.faults().lostRequests())) {
      throw new TimeoutException("The broker does not answer.");
    }
  }
}
