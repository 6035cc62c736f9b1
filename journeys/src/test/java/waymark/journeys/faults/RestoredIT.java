package waymark.journeys.faults;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.journeys.demo.RollFile;
import waymark.journeys.roll.RollOrder;
import waymark.ledger.testing.TemporaryFiles;

/**
 * Yesterday's backup comes back under a reader that has read on, and under an erasure that the
 * backup knows nothing of. A trust of its own: what was lost stays lost.
 */
class RestoredIT {
  private static final String PAGE = "/api/reports/pupils/";
  private static final String READER = "/components/feedsHealth/details/cases/sentence";

  private static final int PUPILS = 20;

  private static Trust trust;

  @TempDir private Path home;

  @BeforeAll
  static void start() {
    trust = Trust.start(new Database.OneNode(TemporaryFiles.directory("restored")), PUPILS);
  }

  @AfterAll
  static void close() {
    if (trust != null) {
      trust.close();
    }
  }

  @Test
  void yesterdays_backup_comes_back_under_readers_that_are_ahead() throws IOException {
    try (var load = Load.on(trust, 4)) {
      load.acknowledges(40).finish();
    }
    Path backup = home.resolve("backup");
    assertThat(trust.tool().backup(backup)).extracting(Tool.Ended::exit).isEqualTo(0);
    long kept = trust.lastPosition();
    String erased = recordWhatWillBeLost();

    lose();
    assertThat(trust.tool().restore(backup)).extracting(Tool.Ended::exit).isEqualTo(0);
    assertThat(trust.tool().verify("cases").said())
        .contains("First wrong position: " + (kept + 1) + " ");
    trust.cases.start().healthy();
    assertStaysErased(erased);
    var ahead = trust.readModels().rows();
    Predicate<String> others = stream -> !stream.equals(erased);
    try (var load = Load.on(trust, trust.senco, 4, others)) {
      load.waits(8);
      assertThat(trust.lastPosition()).as("nothing is recorded").isEqualTo(kept);
      assertThat(trust.reporting.health()).as("what was read is served").isEqualTo(200);
      assertThat(trust.readModels().rows()).isEqualTo(ahead);
      goOnAsAnotherGeneration();
      load.acknowledges(40).finish();
    }
    trust.assertEverythingHolds();
    assertThat(trust.readModels().place().getString("ledgerId")).isEqualTo(Trust.CELL + "/cases/2");
    assertStaysErased(erased);
    trust.cases.end();
    assertThat(trust.tool().verify("cases").said())
        .contains("all proven unaltered")
        .contains("Generation 2, decided at", "left out the signed entries " + (kept + 1) + " to ");
    trust.checker().assertEverythingHolds();
  }

  /**
   * Where topic and checkpoints are lost with the database, nothing tells the service that it lacks
   * an end, and it goes on. The reader, which has that end, sees it and shows nobody anything.
   */
  @Test
  void one_written_on_all_the_same_is_a_fork_and_nobody_is_shown_anything() throws IOException {
    trust.mend();
    Path backup = home.resolve("backup");
    assertThat(trust.tool().backup(backup)).extracting(Tool.Ended::exit).isEqualTo(0);
    long kept = trust.lastPosition();
    try (var load = Load.unheard(trust, trust.cover, new Told(), 4)) {
      load.acknowledges(40).finish();
    }
    trust.settle();
    String somebody = trust.pupils().iterator().next();
    assertThat(page(somebody)).contains("\"nameState\":");
    var ahead = trust.readModels().rows();

    Path signed = trust.checkpointsOf("cases").getParent();
    lose();
    assertThat(trust.tool().restore(backup)).extracting(Tool.Ended::exit).isEqualTo(0);
    TemporaryFiles.delete(signed);
    trust.events().forgottenBy(trust.broker);
    trust.cases.start().healthy();
    try (var load = Load.on(trust, 4)) {
      load.acknowledges(40).finish();
    }
    await().atMost(Trust.LONG).until(() -> told().contains("two histories"));
    assertThat(told()).contains("Position " + (kept + 1) + " of ledger", "restore a newer backup");
    assertThat(trust.reporting.health()).isEqualTo(503);
    var refused = trust.senco.at(trust.reporting.address()).get(PAGE + id(somebody));
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.text()).contains("two-histories").doesNotContain(somebody);
    assertThat(trust.readModels().rows()).as("it keeps what it had").isEqualTo(ahead);
    makeReadModelsAnew();
    trust.assertEverythingHolds();
  }

  /** What the reader of cases says on the health page. */
  private static String told() {
    return trust.reporting.shows("health").at(READER).asString("");
  }

  /** As an operator does who stays with the ledger as it is now. */
  private static void makeReadModelsAnew() {
    trust.reporting.kill();
    trust.client.getDatabase("reporting").drop();
    trust.reporting.start().healthy();
  }

  /**
   * Gives the stream of somebody who was erased. The service is killed as soon as it answered so:
   * no checkpoint comes after it.
   */
  private String recordWhatWillBeLost() throws IOException {
    try (var load = Load.unheard(trust, trust.cover, new Told(), 4)) {
      load.acknowledges(40).finish();
    }
    String somebody = leaver();
    trust.assertEverythingHolds();
    assertThat(page(somebody)).contains("\"nameState\":\"known\"");
    decide(trust.cover, somebody, "request", "{\"reason\":\"no-longer-necessary\"}");
    decide(trust.director, somebody, "approve", "{}");
    trust.cases.kill();
    return somebody;
  }

  /** The stream of somebody who is not in the roll of the next term. */
  private static String leaver() throws IOException {
    var next = RollOrder.of(PUPILS, "ctf-24").tidy().withTerm(2);
    new Import(trust.dataManager, trust.school()).finishWhole(RollFile.written(next));
    return StoredLog.read(trust.client, "cases").commits().stream()
        .filter(commit -> commit.content().path("events").toString().contains("\"left-school\""))
        .map(StoredLog.Commit::stream)
        .findFirst()
        .orElseThrow();
  }

  private static void decide(Person who, String stream, String what, String json)
      throws IOException {
    var commits = StoredLog.read(trust.client, "cases").commits();
    long seen =
        commits.stream().filter(c -> c.stream().equals(stream)).toList().getLast().lastSeq();
    String path = "/api/cases/pupils/" + id(stream) + "/erasure/" + what;
    who.post(path, json, UUID.randomUUID().toString(), seen).orFail();
  }

  private static void assertStaysErased(String stream) throws IOException {
    var keys = trust.client.getDatabase("cases-keys").getCollection("keys");
    assertThat(keys.find(eq("_id", stream)).first()).doesNotContainKey("wrapped");
    await()
        .atMost(Trust.LONG)
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(page(stream)).contains("\"nameState\":\"erased\""));
  }

  private static String page(String stream) throws IOException {
    var reader = trust.senco.at(trust.reporting.address());
    return reader.get(PAGE + id(stream)).orFail().text();
  }

  private static String id(String stream) {
    return stream.substring(stream.indexOf(':') + 1);
  }

  /** All of them; the service is not asked to end, and makes no last checkpoint. */
  private static void lose() {
    trust.cases.kill();
    for (String name : trust.client.listDatabaseNames()) {
      if (name.matches("(directory|cases).*")) {
        trust.client.getDatabase(name).drop();
      }
    }
  }

  /** The service is killed over it once, and asked again. */
  private static void goOnAsAnotherGeneration() {
    String json = "{\"ledger\":\"cases\",\"reason\":\"the newest backup was of yesterday\"}";
    trust.cases.kill();
    trust.cases.startToDieAt("generation.topic-closed@cases").healthy();
    assertThat(trust.cases.operate("newgeneration", json)).isZero();
    trust.cases.died();
    trust.cases.start().healthy();
    assertThat(trust.cases.operate("newgeneration", json)).isEqualTo(200);
    trust.reporting.end();
    trust.cases.kill();
    trust.cases.start().healthy();
    trust.reporting.start().healthy();
  }
}
