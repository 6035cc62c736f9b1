package waymark.journeys.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import waymark.journeys.client.Answer;
import waymark.ledger.http.CommandIds;

/**
 * People at work on the register, each with pupils of their own. Whatever is not a definite answer
 * they answer by sending the same again under the same key, so that each such command is settled in
 * the end; but some they give up at once, and never learn what became of them. A pupil of whom that
 * is not known is left alone until the next load. Nobody else touches their pupils: none should be
 * refused.
 */
final class Load implements AutoCloseable {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final Duration PAUSE = Duration.ofMillis(50);

  /** Between two commands of one person: enough are always under way, and the log stays small. */
  private static final Duration PACE = Duration.ofMillis(80);

  private static final String ROUTE = "/api/cases/pupils/{pupil}/register/";
  private static final String PLACE =
      """
      {"occurredOn":"%s","provision":"K","needs":[{"rank":1,"code":"SPLD"}],
       "triedBefore":"Two terms of small-group reading."}\
      """
          .formatted(TODAY.minusMonths(1));
  private static final String RANK =
      "{\"occurredOn\":\"" + TODAY + "\",\"needs\":[{\"rank\":1,\"code\":\"%s\"}]}";

  private final Person person;
  private final Told told;
  private final Duration pace;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<CompletableFuture<Void>> working = new ArrayList<>();
  private final AtomicInteger unanswered = new AtomicInteger();
  private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
  private volatile boolean enough;

  private Load(Person person, Told told, Duration pace) {
    this.person = person;
    this.told = told;
    this.pace = pace;
  }

  /** Begins at once, this many at the same time, on every pupil there is, each at a work pace. */
  static Load on(Trust trust, int people) {
    return on(trust, trust.senco, people, stream -> true);
  }

  /** As fast as they are answered. */
  static Load fast(Trust trust, int people) {
    return on(trust, new Load(trust.senco, trust.told, Duration.ZERO), people, stream -> true);
  }

  /**
   * @param person as whom, and at which process
   * @param pupils which streams they work on; nobody else may meanwhile
   */
  static Load on(Trust trust, Person person, int people, Predicate<String> pupils) {
    return on(trust, new Load(person, trust.told, PACE), people, pupils);
  }

  /** As somebody else, of whose commands others need not know. */
  static Load unheard(Trust trust, Person person, Told told, int people) {
    return on(trust, new Load(person, told, PACE), people, stream -> true);
  }

  private static Load on(Trust trust, Load load, int people, Predicate<String> pupils) {
    var cases = new TreeMap<String, Case>();
    for (var commit : StoredLog.read(trust.client, "cases").commits()) {
      if (commit.stream().startsWith("pupil:") && pupils.test(commit.stream())) {
        cases.computeIfAbsent(commit.stream(), Case::new).takeIn(commit);
      }
    }
    var all = List.copyOf(cases.values());
    for (int i = 0; i < people; i++) {
      int first = i;
      var own =
          IntStream.range(0, all.size())
              .filter(n -> n % people == first)
              .mapToObj(all::get)
              .toList();
      load.working.add(CompletableFuture.runAsync(() -> load.work(own), load.threads));
    }
    return load;
  }

  /** A pupil as the person who works on them last saw them. */
  private static final class Case {
    final String stream;
    long seq;
    boolean placed;

    /** Whether it is not known any more what it stands at. */
    boolean lost;

    String need = "SPLD";

    Case(String stream) {
      this.stream = stream;
    }

    void takeIn(StoredLog.Commit commit) {
      seq = commit.lastSeq();
      for (var event : commit.content().path("events")) {
        placed |= event.path("type").asString().contains("placed-on-register");
      }
    }

    String pupil() {
      return stream.substring(stream.indexOf(':') + 1);
    }
  }

  private void work(List<Case> own) {
    // Few of a person's pupils, so that there is work to the end.
    int spare = own.size() / 4;
    int sent = 0;
    for (int i = 0; !enough && own.stream().anyMatch(c -> !c.lost); i++) {
      Case each = own.get(i % own.size());
      if (each.lost) {
        continue;
      }
      boolean mayLose = own.stream().filter(c -> c.lost).count() < spare;
      send(each, mayLose ? Patience.of(sent++) : Patience.ENDLESS);
      LockSupport.parkNanos(pace.toNanos());
    }
  }

  private void send(Case to, Patience patience) {
    if (to.placed) {
      to.need = to.need.equals("SPLD") ? "SLCN" : "SPLD";
      send(to, "rank-needs", RANK.formatted(to.need), patience);
    } else {
      send(to, "place", PLACE, patience);
      to.placed = true;
    }
  }

  private void send(Case to, String command, String json, Patience patience) {
    String key = UUID.randomUUID().toString();
    UUID id = CommandIds.of(person.id(), "POST " + ROUTE + command, key);
    String path = ROUTE.replace("{pupil}", to.pupil()) + command;
    told.sent(id, person.id(), to.stream);
    if (patience == Patience.NONE) {
      person.postAndLeave(path, json, key, to.seq);
      to.lost = true;
    }
    underWay.add(id);
    try {
      settle(to, id, path, json, key, patience);
    } finally {
      underWay.remove(id);
    }
  }

  private void settle(Case to, UUID id, String path, String json, String key, Patience patience) {
    while (!to.lost) {
      try {
        Answer answer = person.post(path, json, key, to.seq);
        if (answer.ok()) {
          long position = answer.json().required("position").asLong();
          to.seq = answer.json().required("seq").asLong();
          if (answer.json().required("changed").asBoolean()) {
            told.acknowledged(id, position, to.seq);
          } else {
            told.unchanged(id);
          }
          return;
        }
        if (answer.status() < 500 && !answer.text().contains("/command-under-way")) {
          told.refused(id, answer.status() + " " + answer.text());
          to.lost = true;
          return;
        }
      } catch (IOException noAnswer) {
        // Not known: the same again.
      }
      unanswered.incrementAndGet();
      to.lost = patience == Patience.ONCE;
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** Returns when so many more have been acknowledged. */
  Load acknowledges(int more) {
    long until = told.acknowledged() + more;
    await(more + " commands are acknowledged")
        .atMost(Trust.LONG)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> {
          working.stream().filter(CompletableFuture::isDone).forEach(CompletableFuture::join);
          return told.acknowledged() >= until || working.stream().allMatch(w -> w.isDone());
        });
    return this;
  }

  /** The commands that were sent and are not settled. */
  Set<UUID> underWay() {
    return Set.copyOf(underWay);
  }

  /** Returns when so many more were not answered, or not definitely. */
  Load waits(int more) {
    int until = unanswered.get() + more;
    await(more + " commands wait").atMost(Trust.LONG).until(() -> unanswered.get() >= until);
    return this;
  }

  /**
   * Sends nothing new; returns when all that was sent is settled.
   *
   * @throws org.awaitility.core.ConditionTimeoutException where some of it never is
   */
  void finish() {
    enough = true;
    await("what was sent is settled")
        .atMost(Trust.LONG)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> working.stream().allMatch(CompletableFuture::isDone));
    working.forEach(CompletableFuture::join);
    threads.close();
  }

  @Override
  public void close() {
    enough = true;
    threads.shutdownNow();
  }
}
