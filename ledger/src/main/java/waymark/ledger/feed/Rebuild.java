package waymark.ledger.feed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.store.CrashPoint;

/**
 * Folds a feed's read models from the log again, into collections of their own, while the feed
 * keeps those that serve; then puts the new ones in their place by one write.
 *
 * <p>Ended before that write, it leaves the old ones serving; the next rebuild begins afresh. Of
 * two at once, in two processes, the first to end serves, and the other has filled its own in vain.
 */
public final class Rebuild {
  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
  private final Feed feed;
  private final Storing storing;
  private long events;

  /** By itself: {@link #of} lets one run at a time in a process, for its memory. */
  Rebuild(Feed feed) {
    this.feed = feed;
    this.storing = feed.storing();
  }

  /**
   * Blocks until the new read models serve.
   *
   * @throws IllegalStateException where a rebuild runs already, or the feed has stopped; or where
   *     that of another process was put in place meanwhile, which then serves
   */
  public static Rebuilt of(Feed feed) {
    if (!ONE_AT_A_TIME.tryLock()) {
      throw new IllegalStateException("A rebuild is running already: wait until it has finished.");
    }
    try {
      return new Rebuild(feed).run();
    } catch (Overtaken other) {
      throw new IllegalStateException(
          "Another process put other read models in place meanwhile: those serve now.", other);
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  Rebuilt run() {
    storing.sweep();
    Place before = storing.place();
    try (Filling filling = storing.filling()) {
      fill(before, filling);
      CrashPoint.reached("rebuild.after-swap");
      // Those just replaced stay until the next rebuild, for queries that still read them.
      before.replaced().values().forEach(storing::drop);
      return new Rebuilt(events, Map.copyOf(filling.models()));
    }
  }

  private void fill(Place before, Filling filling) {
    List<Folding<?>> fresh = storing.foldings(filling.models());
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
            storing.swap(before, filling, fresh);
            return filling;
          })
          .get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The rebuild was interrupted; nothing has changed.", stopped);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Overtaken overtaken
          ? overtaken
          : new IllegalStateException("The rebuilt models were not put in place.", failed);
    }
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
