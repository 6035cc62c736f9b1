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
 * People who look at the pages of pupils, or of candidates, at the same time, each again and again
 * at one's, and count what they were shown.
 */
final class Readers implements AutoCloseable {
  private static final Duration PACE = Duration.ofMillis(5);

  private final Trust trust;
  private final Person person;
  private final Looked looked;
  private final List<One> all = new ArrayList<>();
  private final List<CompletableFuture<Void>> working = new ArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean enough;

  private Readers(Trust trust, Person person, Looked looked, List<String> pupils) {
    this.trust = trust;
    this.person = person;
    this.looked = looked;
    for (String pupil : pupils) {
      all.add(new One(pupil, recorded(pupil), new AtomicInteger(), new AtomicInteger()));
    }
  }

  /** One of them. */
  private record One(
      String pupil, long recordedBefore, AtomicInteger shown, AtomicInteger unanswered) {}

  /** What they look at, and where that is recorded. */
  private enum Looked {
    PAGE("reporting-reads", "/api/reports/pupils/{id}"),
    VIEWERS("pupil-case-reads", "/api/cases/pupils/{pupil}/reads"),
    CANDIDATE("recruitment-reads", "/api/recruitment/candidates/{candidate}"),
    CHRONOLOGY("safeguarding-reads", "/api/safeguarding/children/{pupil}/chronology");

    private final String log;
    private final String route;

    Looked(String log, String route) {
      this.log = log;
      this.route = route;
    }

    String of(String pupil) {
      return route.replaceFirst("\\{[a-z]+}", pupil);
    }
  }

  /** Begins at once, with so many people. */
  static Readers on(Trust trust, int people) {
    var reader = trust.senco.at(trust.reporting.address());
    return new Readers(trust, reader, Looked.PAGE, pupils(trust, people)).begin();
  }

  /** So many who look at children's safeguarding files, each of which has a concern in it. */
  static Readers ofChronologies(Trust trust, int people) throws IOException {
    var pupils = pupils(trust, people);
    for (String pupil : pupils) {
      var raised = trust.lead.post("/api/safeguarding/concerns", FirstDay.CONCERN.formatted(pupil));
      assertThat(raised.status()).as(raised.text()).isEqualTo(201);
    }
    return new Readers(trust, trust.lead, Looked.CHRONOLOGY, pupils);
  }

  /** So many who look at who has viewed pupils. */
  static Readers ofViewers(Trust trust, int people) {
    return new Readers(trust, trust.senco, Looked.VIEWERS, pupils(trust, people));
  }

  /** One for each of these candidates. */
  static Readers ofCandidates(Trust trust, Person reader, List<String> candidates) {
    return new Readers(trust, reader, Looked.CANDIDATE, candidates);
  }

  private static List<String> pupils(Trust trust, int many) {
    return trust.pupils().stream()
        .limit(many)
        .map(stream -> stream.substring(stream.indexOf(':') + 1))
        .toList();
  }

  Readers begin() {
    for (One one : all) {
      working.add(CompletableFuture.runAsync(() -> read(one), threads));
    }
    return this;
  }

  private void read(One one) {
    while (!enough) {
      try {
        var answer = person.get(looked.of(one.pupil));
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
          .as("records of what was shown of one")
          .isBetween((long) one.shown.get(), (long) one.shown.get() + one.unanswered.get());
    }
  }

  private long recorded(String pupil) {
    var reads = trust.client.getDatabase(looked.log);
    long recorded = 0;
    for (String month : reads.listCollectionNames()) {
      recorded +=
          reads
              .getCollection(month)
              .countDocuments(
                  new Document("pupils", pupil)
                      .append("actor", person.id())
                      .append("route", "GET " + looked.route));
    }
    return recorded;
  }

  @Override
  public void close() {
    enough = true;
    threads.shutdownNow();
  }
}
