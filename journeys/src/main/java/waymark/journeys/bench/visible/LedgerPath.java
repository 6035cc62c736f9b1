package waymark.journeys.bench.visible;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import waymark.journeys.bench.Arm;
import waymark.journeys.bench.Measured;
import waymark.ledger.feed.Feed;
import waymark.ledger.store.LedgerStore;

/**
 * Waymark's way: appended, published, folded into reporting's read models, written. It has shown
 * when the watermark says so, for which a reader waits that asks with {@code at-least}.
 */
final class LedgerPath implements Arm, AskedPath {
  private final OpenLoop loop;
  private final LedgerStore ledger;
  private final Feed feed;
  private final Cases cases;
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
  private final Sightings seen;
  private final Thread watching;
  private CompletableFuture<?>[] positions = {};
  private volatile boolean closing;

  LedgerPath(OpenLoop loop, Way way) {
    this.loop = loop;
    this.ledger = way.ledger();
    this.feed = way.feed();
    this.cases = way.cases();
    seen = new Sightings(feed.position());
    watching = Thread.ofPlatform().name("watermark").daemon().start(this::watch);
  }

  private void watch() {
    while (!closing) {
      if (feed.await(feed.position() + 1, Duration.ofMillis(200))) {
        seen.upTo(feed.position());
      }
    }
  }

  @Override
  public Measured measure() throws Exception {
    positions = new CompletableFuture<?>[loop.questions()];
    return loop.run(this);
  }

  @Override
  public void ask(int number) {
    var commit = cases.next();
    positions[number] =
        CompletableFuture.supplyAsync(() -> ledger.append(commit).position(), callers);
  }

  @Override
  public long[] shown(int questions) throws Exception {
    var at = new long[questions];
    for (int i = 0; i < questions; i++) {
      at[i] = seen.of((Long) positions[i].get());
    }
    return at;
  }

  @Override
  public void close() throws Exception {
    closing = true;
    watching.join();
    callers.close();
  }
}
