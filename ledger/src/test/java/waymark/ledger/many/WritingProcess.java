package waymark.ledger.many;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.proof.CheckpointFolder;
import waymark.ledger.proof.Checkpointer;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.publish.PublicMessage;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.Topic;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StreamConflict;

/**
 * One of several processes on a ledger: many callers record in it, its checkpoints are signed all
 * the while, and a new publisher takes over from the last every so often while that one still runs.
 */
final class WritingProcess {

  static final String LEDGER_ID = "test/many/1";
  private static final int CALLERS = 48;
  private static final int PUBLISHERS = 3;
  private static final Duration OFTEN = Duration.ofMillis(50);
  private static final Duration STANDSTILL = Duration.ofMinutes(4);
  private final LedgerStore ledger;
  private final Topic topic;
  private final String name;
  private final int commits;
  private final AtomicInteger begun = new AtomicInteger();
  private final List<Publisher> publishers = new ArrayList<>();

  private WritingProcess(LedgerStore ledger, Topic topic, String name, int commits) {
    this.ledger = ledger;
    this.topic = topic;
    this.name = name;
    this.commits = commits;
  }

  /**
   * Arguments: URI of the database, ledger, bootstrap servers, topic, own name, commits, total,
   * folder of the checkpoints, the key that signs them.
   */
  public static void main(String[] args) throws Exception {
    var topic = new Topic(LEDGER_ID, args[3], Map.of("bootstrap.servers", args[2]));
    try (var client = MongoClients.create(args[0]);
        var ledger = LedgerStore.open(client, args[1]);
        var checkpointer = checkpointer(ledger, Path.of(args[7]), Path.of(args[8]))) {
      checkpointer.start(OFTEN);
      new WritingProcess(ledger, topic, args[4], Integer.parseInt(args[5]))
          .run(Long.parseLong(args[6]));
    }
  }

  private static Checkpointer checkpointer(LedgerStore ledger, Path folder, Path key) {
    String origin = "test/" + ledger.name() + "/1";
    return new Checkpointer(
        ledger, origin, SigningKey.read(key), new CheckpointFolder(folder, origin), List::of);
  }

  private void run(long total) throws InterruptedException, ExecutionException {
    publish();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = new ArrayList<Future<?>>();
      for (int caller = 0; caller < CALLERS; caller++) {
        // Every eighth caller meets others, of both processes, in the same streams.
        String stream = caller % 8 == 0 ? "case:met-" + caller : "case:" + name + "-" + caller;
        calls.add(callers.submit(() -> call(stream)));
      }
      for (Future<?> call : calls) {
        call.get();
      }
    }
    awaitPublished(total);
    publishers.forEach(Publisher::close);
  }

  /** However long it takes, as long as there is progress. */
  private void awaitPublished(long total) {
    for (long now = published(); now < total; now = published()) {
      long before = now;
      await("more than %d of %d published".formatted(now, total))
          .atMost(STANDSTILL)
          .until(() -> published() > before);
    }
  }

  private long published() {
    return publishers.stream().mapToLong(Publisher::published).max().orElse(0);
  }

  private synchronized void publish() {
    String by = name + publishers.size();
    var publisher =
        new Publisher(
            ledger,
            (leaf, index) ->
                Optional.of(
                    new PublicMessage(
                        "test.written",
                        1,
                        leaf.stream(),
                        JsonNodeFactory.instance.objectNode().put("by", by))),
            topic,
            new SimpleMeterRegistry());
    publishers.add(publisher);
    publisher.start();
  }

  private void call(String stream) {
    var none = JsonNodeFactory.instance.objectNode();
    var event = new NewEvent("written", 1, LocalDate.EPOCH, none);
    for (int number = begun.incrementAndGet();
        number <= commits;
        number = begun.incrementAndGet()) {
      if (number % (commits / PUBLISHERS) == 0) {
        publish();
      }
      var events = number % 4 == 0 ? List.of(event, event) : List.of(event);
      UUID id = UUID.randomUUID();
      for (boolean recorded = false; !recorded; ) {
        long next = ledger.lastSeq(stream).orElse(-1L) + 1;
        try {
          ledger.append(new NewCommit(id, "hash", name, stream, next, none, events));
          recorded = true;
        } catch (StreamConflict e) {
          // The other process was first in it: read again, as a caller would.
        }
      }
    }
  }
}
