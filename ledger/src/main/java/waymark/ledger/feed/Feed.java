package waymark.ledger.feed;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;

/**
 * Keeps read models in step with one ledger's topic.
 *
 * <p>Each batch is folded, its rows are written, then the feed's own place: a crash between repeats
 * the batch, and each row's guard (see {@link StreamGuard}) recognises what it has. The place is
 * kept in the reader's database, never in Kafka.
 */
public final class Feed implements Watermark, MeterBinder, AutoCloseable {
  /**
   * The system's own threads: of virtual ones as many as there are processors may each wait for a
   * class to be initialised that only another one, which then never runs, goes on with
   * (JDK-8369238).
   */
  private static final Behind THREADS =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("feed-write-", 0).daemon().factory())
          ::execute;

  private final String name;
  private final Storing storing;
  private final TopicReader reader;
  private final Mark mark = new Mark();

  /**
   * @param name of the reader, unique in its database
   * @param database the reader's own
   */
  public Feed(String name, Topic topic, MongoDatabase database, List<Projection<?>> projections) {
    this.name = name;
    this.storing = new Storing(name, durable(database), List.copyOf(projections), mark, THREADS);
    this.reader = new TopicReader(name, topic, storing, storing::sweep);
  }

  /** What a reader sees and has written stays: a failover takes back nothing it has built on. */
  static MongoDatabase durable(MongoDatabase database) {
    return database.withWriteConcern(WriteConcern.MAJORITY).withReadConcern(ReadConcern.MAJORITY);
  }

  /** Begins to read on a thread of its own, and goes on until closed or a fork is seen. */
  public void start() {
    reader.start();
  }

  /** The rows that serve now. Ask for it at each query: a rebuild puts another in its place. */
  public MongoCollection<Document> rows(Projection<?> projection) {
    String collection = storing.place().models().get(projection.name());
    if (collection == null) {
      throw new IllegalArgumentException(name + " does not keep " + projection.name() + ".");
    }
    return storing.database().getCollection(collection);
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

  /** Tries the messages set aside once more, in order; what can be read now is taken in. */
  public Future<?> redrive() {
    return reader.between(() -> {
      storing.redrive();
      return storing.parked();
    });
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
        storing.place().ledgerId(),
        reader.trouble(),
        position(),
        reader.lag(),
        storing.parked(),
        storing.holes());
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauges.bind(registry, this::health);
  }

  Topic topic() {
    return reader.topic();
  }

  Storing storing() {
    return storing;
  }

  TopicReader reader() {
    return reader;
  }

  @Override
  public void close() {
    reader.close();
  }
}
