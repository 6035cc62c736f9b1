package waymark.journeys.bench.visible;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import waymark.journeys.bench.TestBed;
import waymark.journeys.bench.reporting.ReportingReadModels;
import waymark.ledger.feed.Projection;

/**
 * Waymark's way to what people read, with a clock at each station: in the switch of its publisher,
 * in a bare consumer beside its reader, in the reader's fold, at its watermark.
 */
public final class Stages implements AskedPath {
  private final OpenLoop loop;
  private final Way way;
  private final Questions questions = new Questions();
  private final Sightings made = new Sightings(0);
  private final Sightings onTopic = new Sightings(0);
  private final Sightings folded = new Sightings(0);
  private final Sightings shown = new Sightings(0);
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
  private final List<CompletableFuture<Answered>> answers = new ArrayList<>();

  private record Answered(long position, long at) {}

  /** So many commands a second, in rounds as long as a benchmark's. */
  public Stages(TestBed bed, int perSecond) throws Exception {
    loop = new OpenLoop(perSecond, bed.slice());
    var taken = new AtomicLong();
    List<Projection<?>> models = new ArrayList<>(ReportingReadModels.load());
    models.set(0, new Clocked<>(models.getFirst(), folded));
    way =
        Way.open(
            bed,
            (leaf, index) -> {
              made.upTo(taken.incrementAndGet());
              return VisibleContest.MESSAGES.of(leaf, index);
            },
            models,
            questions);
    Thread.ofPlatform().name("beside-the-reader").daemon().start(this::watchTopic);
    Thread.ofPlatform().name("watermark").daemon().start(this::watchReader);
  }

  private void watchTopic() {
    var bytes = new ByteArrayDeserializer();
    try (var consumer = new KafkaConsumer<>(Way.connection(), bytes, bytes)) {
      var partition = new TopicPartition(way.topic(), 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      for (long count = 0; ; ) {
        count += consumer.poll(Duration.ofMillis(200)).records(partition).size();
        onTopic.upTo(count);
      }
    }
  }

  private void watchReader() {
    while (true) {
      if (way.feed().await(way.feed().position() + 1, Duration.ofMillis(200))) {
        shown.upTo(way.feed().position());
      }
    }
  }

  @Override
  public void ask(int number) {
    var commit = way.cases().next();
    answers.add(
        CompletableFuture.supplyAsync(
            () -> new Answered(way.ledger().append(commit).position(), System.nanoTime()),
            callers));
  }

  @Override
  public long[] shown(int questions) {
    return answers.stream().mapToLong(each -> shown.of(each.join().position())).toArray();
  }

  /** Nanoseconds of every command in each stage, and of every question to the database. */
  public Map<String, long[]> round() {
    answers.clear();
    questions.forget();
    long begin = loop.askAll(this);
    long[] ends = shown(loop.questions());
    Map<String, long[]> took = new LinkedHashMap<>();
    took.put("append: due to acknowledged", each(i -> answered(i).at() - loop.due(begin, i)));
    took.put("publisher: to its record made", each(i -> made.of(at(i)) - answered(i).at()));
    took.put("sent, until a bare consumer has it", each(i -> onTopic.of(at(i)) - made.of(at(i))));
    took.put("reader: until it is folded", each(i -> folded.of(at(i)) - onTopic.of(at(i))));
    took.put("reader: written, watermark moved", each(i -> ends[i] - folded.of(at(i))));
    took.put("all of it", each(i -> ends[i] - loop.due(begin, i)));
    questions.nanoseconds().forEach((question, each) -> took.put("database: " + question, each));
    return took;
  }

  private long[] each(IntToLongFunction took) {
    return IntStream.range(0, loop.questions()).mapToLong(took).toArray();
  }

  private Answered answered(int number) {
    return answers.get(number).join();
  }

  private long at(int number) {
    return answered(number).position();
  }
}
