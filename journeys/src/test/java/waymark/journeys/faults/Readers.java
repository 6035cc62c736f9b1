package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;

/**
 * People who look at pupils' pages at the same time, each again and again at one pupil's, and count
 * what they were shown.
 */
final class Readers implements AutoCloseable {
  private static final Duration PACE = Duration.ofMillis(5);

  private final Trust trust;
  private final Person person;
  private final List<One> all = new ArrayList<>();
  private final List<CompletableFuture<Void>> working = new ArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean enough;

  private Readers(Trust trust) {
    this.trust = trust;
    this.person = trust.senco.at(trust.reporting.address());
  }

  /** One of them. */
  private record One(
      String pupil, long recordedBefore, AtomicInteger shown, AtomicInteger unanswered) {}

  /** Begins at once, with so many people. */
  static Readers on(Trust trust, int people) {
    var readers = new Readers(trust);
    for (String stream : trust.pupils().stream().limit(people).toList()) {
      String pupil = stream.substring(stream.indexOf(':') + 1);
      long before = readers.recorded(pupil);
      var one = new One(pupil, before, new AtomicInteger(), new AtomicInteger());
      readers.all.add(one);
      readers.working.add(CompletableFuture.runAsync(() -> readers.read(one), readers.threads));
    }
    return readers;
  }

  private void read(One one) {
    while (!enough) {
      try {
        var answer = person.get("/api/reports/pupils/" + one.pupil);
        if (answer.status() == 200) {
          one.shown.incrementAndGet();
        } else {
          assertThat(answer.status()).as(answer.text()).isGreaterThanOrEqualTo(500);
          one.unanswered.incrementAndGet();
        }
      } catch (IOException noAnswer) {
        one.unanswered.incrementAndGet();
      }
      LockSupport.parkNanos(PACE.toNanos());
    }
  }

  /** Returns when so many more pages have been shown. */
  Readers areShown(int more) {
    int until = shown() + more;
    await(more + " pages are shown").atMost(Trust.LONG).until(() -> shown() >= until);
    return this;
  }

  private int shown() {
    return all.stream().mapToInt(one -> one.shown.get()).sum();
  }

  /** Ends them, and counts: no page was shown without a record, and no record was made up. */
  void assertEveryPageShownIsRecorded() {
    enough = true;
    working.forEach(CompletableFuture::join);
    assertThat(all).isNotEmpty();
    for (One one : all) {
      long recorded = recorded(one.pupil) - one.recordedBefore;
      assertThat(recorded)
          .as("records of what was shown of one pupil")
          .isBetween((long) one.shown.get(), (long) one.shown.get() + one.unanswered.get());
    }
  }

  private long recorded(String pupil) {
    var reads = trust.client.getDatabase("reporting-reads");
    long recorded = 0;
    for (String month : reads.listCollectionNames()) {
      recorded +=
          reads
              .getCollection(month)
              .countDocuments(
                  new Document("pupils", pupil)
                      .append("actor", person.id())
                      .append("route", "GET /api/reports/pupils/{id}"));
    }
    return recorded;
  }

  @Override
  public void close() {
    enough = true;
    threads.shutdownNow();
  }
}
