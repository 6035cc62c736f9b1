package waymark.ledger.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import waymark.ledger.publish.Publisher;

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
  private final Mark told = new Mark();
  private final Viewing viewing;
  private final TopicReader reader;
  private @Nullable OwnReader own;

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
    this(name, topic, handler, whenReady, () -> {}, _ -> {});
  }

  /**
   * @param whenCurrent done whenever it has found that it has read all there was a moment ago, the
   *     first time before it says that it is ready; not while it cannot know
   * @param setAside hears of which streams something is set aside, whenever those are others: what
   *     is known of these may be out of date
   */
  public View(
      String name,
      Topic topic,
      Consumer<Received> handler,
      Runnable whenCurrent,
      Consumer<Set<String>> setAside) {
    this(name, topic, handler, () -> {}, whenCurrent, setAside);
  }

  private View(
      String name,
      Topic topic,
      Consumer<Received> handler,
      Runnable whenReady,
      Runnable whenCurrent,
      Consumer<Set<String>> setAside) {
    this.name = name;
    this.viewing = new Viewing(handler, whenCurrent, setAside, mark, told);
    this.reader = new TopicReader(name, topic, viewing, whenReady);
  }

  /**
   * Once it has caught up, also reads what the service's own ledger holds, which is there before
   * the topic has it, and while the broker is away. To be said before it starts.
   *
   * @param publisher of that ledger
   */
  public View alsoFrom(Publisher publisher) {
    own = new OwnReader(name, publisher, viewing, reader::ready, mark);
    return this;
  }

  /** Begins to read on threads of its own, and goes on until closed or a fork is seen. */
  public void start() {
    reader.start();
    if (own != null) {
      own.start();
    }
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
   * Waits until the topic, from which everybody else reads, has told of this position.
   *
   * @return false where that took longer
   */
  public boolean awaitTold(long position, Duration atMost) {
    return told.await(position, atMost);
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
    String trouble = own == null ? null : own.trouble();
    return FeedHealth.of(
            name,
            viewing.ledger(),
            trouble == null ? reader.trouble() : trouble,
            position(),
            reader.lag(),
            viewing.parked(),
            viewing.holes())
        .inMemory(viewing.ledger(), viewing.firstAside())
        .hearing(!reader.hearsNothing());
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauges.bind(registry, this::health);
  }

  @Override
  public void close() {
    if (own != null) {
      own.close();
    }
    reader.close();
  }
}
