package waymark.ledger.feed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.store.CrashPoint;

/**
 * Folds a feed's read models from the log again, into collections of their own, while the feed
 * keeps those that serve; then puts the new ones in their place by one write.
 *
 * <p>Ended before that write, it leaves the old ones serving; the next rebuild begins afresh.
 */
public final class Rebuild {
  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
  private final Feed feed;
  private final Storing storing;
  private final Map<String, String> models = new TreeMap<>();
  private long events;

  private Rebuild(Feed feed) {
    this.feed = feed;
    this.storing = feed.storing();
  }

  /**
   * Blocks until the new read models serve.
   *
   * @throws IllegalStateException where a rebuild runs already, or the feed has stopped
   */
  public static Rebuilt of(Feed feed) {
    if (!ONE_AT_A_TIME.tryLock()) {
      throw new IllegalStateException("A rebuild is running already: wait until it has finished.");
    }
    try {
      return new Rebuild(feed).run();
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  private Rebuilt run() {
    Place before = storing.place();
    before.models().forEach((name, collection) -> models.put(name, Numbered.after(collection)));
    models.values().forEach(storing::drop);
    List<Folding<?>> fresh = storing.foldings(models);
    long end = before.offset();
    try (TopicScan scan = new TopicScan(feed.topic(), end)) {
      var progress = new Progress();
      new WholeLog(feed.topic(), end, fresh).fold(batch -> taken(batch, progress));
      fold(scan, fresh, progress);
      fresh.forEach(folding -> folding.model().createIndexes());
      // The feed stands still for this: what came meanwhile is folded, then the pointer moves.
      feed.reader()
          .between(() -> {
            fold(scan, fresh, progress);
            CrashPoint.reached("rebuild.before-swap");
            storing.swap(before, models, fresh);
            return models;
          })
          .get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The rebuild was interrupted; nothing has changed.", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("The rebuilt models were not put in place.", failed);
    }
    CrashPoint.reached("rebuild.after-swap");
    // Those just replaced stay until the next rebuild, for queries that still read them.
    before.models().values().forEach(old -> storing.drop(Numbered.before(old)));
    return new Rebuilt(events, Map.copyOf(models));
  }

  private void fold(TopicScan scan, List<Folding<?>> fresh, Progress progress) {
    long end = storing.place().offset();
    for (var batch = scan.next(end); !batch.isEmpty(); batch = scan.next(end)) {
      var messages = taken(batch, progress);
      fresh.forEach(folding -> folding.take(messages));
      CrashPoint.reached("rebuild.in-batch");
    }
  }

  private List<Message> taken(List<ConsumerRecord<byte[], byte[]>> batch, Progress progress) {
    var messages =
        Intake.of(batch, storing.place().ledgerId(), progress, storing::hashes).messages();
    messages.forEach(message -> progress.add(message.head()));
    events += messages.size();
    return messages;
  }
}
