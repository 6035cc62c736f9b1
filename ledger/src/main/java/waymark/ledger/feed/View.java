package waymark.ledger.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps something in memory in step with one ledger's topic: reads from its start at every start of
 * the process, and hands each event once, in the order of its stream, to a handler.
 *
 * <p>What the handler keeps may be trusted once {@link #ready} says so. A message the handler
 * throws on is set aside with all that follows it in its stream; other streams flow.
 */
public final class View implements Watermark, MeterBinder, AutoCloseable {
  private final String name;
  private final Mark mark = new Mark();
  private final Viewing viewing;
  private final TopicReader reader;

  /**
   * @param handler gets every event, those with nothing public in them without a body; called on
   *     one thread
   */
  public View(String name, Topic topic, Consumer<Received> handler) {
    this(name, topic, handler, () -> {});
  }

  /**
   * @param whenReady done once, on the handler's thread, when it has caught up, before it says so
   */
  public View(String name, Topic topic, Consumer<Received> handler, Runnable whenReady) {
    this(name, topic, handler, whenReady, _ -> {});
  }

  /**
   * @param setAside hears of which streams something is set aside, whenever those are others: what
   *     is known of these may be out of date
   */
  public View(
      String name,
      Topic topic,
      Consumer<Received> handler,
      Runnable whenReady,
      Consumer<Set<String>> setAside) {
    this.name = name;
    this.viewing = new Viewing(handler, setAside, mark);
    this.reader = new TopicReader(name, topic, viewing, whenReady);
  }

  /** Begins to read on a thread of its own, and goes on until closed or a fork is seen. */
  public void start() {
    reader.start();
  }

  /** Whether it has once caught up with the topic as it was at the start. */
  public boolean ready() {
    return reader.ready();
  }

  @Override
  public long position() {
    return mark.position();
  }

  @Override
  public boolean await(long position, Duration atMost) {
    return mark.await(position, atMost);
  }

  /**
   * Whether two histories of the ledger were seen: nobody can say by then whether what was read
   * belongs to the one that goes on.
   */
  public boolean forked() {
    return reader.forked();
  }

  /** How it is. */
  public FeedHealth health() {
    return FeedHealth.of(
            name,
            viewing.ledger(),
            reader.trouble(),
            position(),
            reader.lag(),
            viewing.parked(),
            viewing.holes())
        .inMemory(viewing.ledger(), viewing.firstAside());
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauges.bind(registry, this::health);
  }

  @Override
  public void close() {
    reader.close();
  }
}
