package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import waymark.journeys.client.Answer;
import waymark.ledger.http.CommandIds;

/**
 * People at work on the register, each with pupils of their own. Whatever is not a definite answer
 * they answer by sending the same again under the same key; so each command is settled in the end,
 * and none is refused.
 */
final class Load implements AutoCloseable {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final Duration PAUSE = Duration.ofMillis(30);
  private static final String ROUTE = "/api/cases/pupils/{pupil}/register/";
  private static final String PLACE =
      """
      {"occurredOn":"%s","provision":"K","needs":[{"rank":1,"code":"SPLD"}],
       "triedBefore":"Two terms of small-group reading."}\
      """
          .formatted(TODAY.minusMonths(1));
  private static final String RANK =
      "{\"occurredOn\":\"" + TODAY + "\",\"needs\":[{\"rank\":1,\"code\":\"%s\"}]}";

  /** What is effect-free is not stored. */
  private static final String UNCHANGED = "unchanged";

  private final Person person;
  private final Told told;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<CompletableFuture<Void>> working = new ArrayList<>();
  private volatile boolean enough;

  private Load(Person person, Told told) {
    this.person = person;
    this.told = told;
  }

  /** Begins at once, this many at the same time. */
  static Load on(Trust trust, int people) {
    var load = new Load(trust.senco, trust.told);
    var log = StoredLog.read(trust.client, "cases");
    var cases = new ArrayList<List<Case>>();
    for (int i = 0; i < people; i++) {
      cases.add(new ArrayList<>());
    }
    for (String stream : trust.pupils()) {
      long seq = -1;
      boolean placed = false;
      for (var commit : log.commits()) {
        if (commit.stream().equals(stream)) {
          seq = commit.lastSeq();
          placed |= commit.content().toString().contains("placed-on-register");
        }
      }
      cases.get(Math.floorMod(stream.hashCode(), people)).add(new Case(stream, seq, placed));
    }
    for (var own : cases) {
      load.working.add(CompletableFuture.runAsync(() -> load.work(own), load.threads));
    }
    return load;
  }

  /** A pupil as the person who works on them last saw them. */
  private static final class Case {
    final String stream;
    long seq;
    boolean placed;
    String need = "SPLD";

    Case(String stream, long seq, boolean placed) {
      this.stream = stream;
      this.seq = seq;
      this.placed = placed;
    }

    String pupil() {
      return stream.substring(stream.indexOf(':') + 1);
    }
  }

  private void work(List<Case> own) {
    for (int i = 0; !enough && !own.isEmpty(); i++) {
      Case each = own.get(i % own.size());
      if (!each.placed) {
        send(each, "place", PLACE);
        each.placed = true;
      } else {
        each.need = each.need.equals("SPLD") ? "SLCN" : "SPLD";
        send(each, "rank-needs", RANK.formatted(each.need));
      }
    }
  }

  private void send(Case to, String command, String json) {
    String key = UUID.randomUUID().toString();
    UUID id = CommandIds.of(person.id(), "POST " + ROUTE + command, key);
    String path = ROUTE.replace("{pupil}", to.pupil()) + command;
    told.sent(id, person.id(), to.stream);
    while (true) {
      try {
        Answer answer = person.post(path, json, key, to.seq);
        if (answer.ok()) {
          long position = answer.json().required("position").asLong();
          to.seq = answer.json().required("seq").asLong();
          if (answer.json().required("changed").asBoolean()) {
            told.acknowledged(id, position, to.seq);
          } else {
            told.refused(id, UNCHANGED);
          }
          return;
        }
        if (answer.status() < 500) {
          told.refused(id, answer.status() + " " + answer.text());
          throw new IllegalStateException("refused: " + answer.status() + " " + answer.text());
        }
      } catch (IOException noAnswer) {
        // Not known: the same again.
      }
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
          return told.acknowledged() >= until;
        });
    return this;
  }

  /** Sends nothing new; returns when all that was sent is settled. */
  void finish() {
    enough = true;
    working.forEach(CompletableFuture::join);
    threads.close();
    assertThat(told.commands())
        .allSatisfy(c -> assertThat(c.acknowledged() || c.refusal().equals(UNCHANGED)).isTrue());
  }

  @Override
  public void close() {
    enough = true;
    threads.shutdownNow();
  }
}
