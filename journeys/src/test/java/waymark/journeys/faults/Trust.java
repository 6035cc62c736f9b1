package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import waymark.ledger.http.CommandIds;
import waymark.ledger.testing.TemporaryFiles;

/**
 * A small trust on real parts, each a process that can be hurt: database, broker,
 * pupil-case-service and reporting-service. Tokens come from the tests, so that neither sign-in nor
 * gateway is needed.
 */
final class Trust implements AutoCloseable {
  static final String CELL = "faults";
  static final Duration LONG = Duration.ofMinutes(4);
  final Database database;
  final MongoClient client;
  final Broker broker;
  final Service cases;
  final Service reporting;
  final Told told = new Told();
  final Told toldOfSafeguarding = new Told();
  final Person senco;
  final Person cover;
  final Person dataManager;
  final Person director;
  final Person lead;
  private final Path folder = TemporaryFiles.directory("faults");
  private final ServiceTokens tokens = new ServiceTokens("reporting-service", "keys");

  private Trust(Database database, @Nullable Path volume) {
    this.database = database;
    client = MongoClients.create(database.uri());
    broker = new Broker(folder, (volume == null ? folder : volume).resolve("broker"));
    var settings = new ServiceSettings(database, broker, folder);
    cases = settings.pupilCaseService();
    reporting = settings.reportingService(cases.address(), tokens.uri());
    senco = new Person(cases.address(), "faults-senco");
    cover = new Person(cases.address(), "faults-cover");
    dataManager = new Person(cases.address(), "faults-data-manager");
    director = new Person(cases.address(), "faults-director");
    lead = new Person(cases.address(), "faults-lead");
  }

  private static final class Shared {
    static final Volume VOLUME = Volume.make();
    static final Database.OneNode DATABASE =
        new Database.OneNode(VOLUME.folder().resolve("database"));
    static final Trust TRUST = start(DATABASE, VOLUME.folder(), 200);
    // Every test after one that cannot be mended would wait as long again.
    static @Nullable Throwable unmended;

    static {
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                TRUST.close();
                VOLUME.close();
              }));
    }
  }

  /**
   * The one on a single database, for every test that leaves it running; not to be closed. What the
   * test before this one left dead, silent or altered since it failed is mended first.
   */
  static Trust shared() {
    if (Shared.unmended != null) {
      throw new AssertionError(
          "What an earlier test left could not be mended then", Shared.unmended);
    }
    Shared.VOLUME.empty();
    try {
      Shared.TRUST.mend();
    } catch (RuntimeException | Error e) {
      Shared.unmended = e;
      throw e;
    }
    return Shared.TRUST;
  }

  /** That one's database. */
  static Database.OneNode sharedDatabase() {
    return Shared.DATABASE;
  }

  /** Where that one's database and broker keep their data. */
  static Volume sharedVolume() {
    return Shared.VOLUME;
  }

  /** Starts everything, with one school and this many pupils on its roll. */
  static Trust start(Database database, int pupils) {
    return start(database, null, pupils);
  }

  private static Trust start(Database database, @Nullable Path volume, int pupils) {
    var trust = new Trust(database, volume);
    try {
      trust.broker.ready();
      trust.cases.startAndLearn().healthy();
      new FirstDay(trust).begin(pupils);
      trust.reporting.startAndLearn().healthy();
      trust.cases.learnt().healthy();
      trust.reporting.learnt().healthy();
      return trust;
    } catch (IOException e) {
      trust.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      trust.close();
      throw e;
    }
  }

  /**
   * A service that most tests do without: it is the caller's to start and to end.
   *
   * @param tokens where it gets the token with which it asks for names
   */
  Service recruitment(String tokens) {
    return new ServiceSettings(database, broker, folder)
        .recruitmentService(cases.address(), tokens);
  }

  /** The id that the directory gives the one school. */
  String school() {
    return CommandIds.of("school", "999103").toString();
  }

  /** The streams of every pupil. */
  Set<String> pupils() {
    var pupils = new Document("stream", new Document("$regex", "^pupil:"));
    return client
        .getDatabase("cases")
        .getCollection("commits")
        .distinct("stream", pupils, String.class)
        .into(new TreeSet<>());
  }

  /** What stands on the topic of cases. */
  Events events() {
    return events("cases");
  }

  private Events events(String ledger) {
    int generation = StoredLog.generations(client, ledger).lastKey();
    String topic = CELL + "." + ledger + (generation == 1 ? "" : "." + generation);
    return Events.on(broker.bootstrap(), topic);
  }

  Path checkpoints() {
    return ServiceSettings.checkpoints(folder);
  }

  Path folder() {
    return folder;
  }

  ReadModels readModels() {
    return new ReadModels(client, "reporting", "cases");
  }

  Checker checker() {
    return checker(told);
  }

  /** One that was told other things of commands to cases. */
  Checker checker(Told told) {
    return new Checker(
        client, CELL, checkpoints(), told, toldOfSafeguarding, events("safeguarding"));
  }

  Tool tool() {
    return new Tool(database.uri(), checkpoints());
  }

  /** Starts and wakes what a test that failed left dead or silent; returns when all is well. */
  void mend() {
    database.mend();
    broker.mend();
    cases.mend();
    reporting.mend();
  }

  /** All that is stored is read; nobody was refused, and the checker finds nothing. */
  void assertEverythingHolds() {
    settle();
    assertThat(told.refused()).isEmpty();
    checker().assertEverythingHolds();
  }

  /** Waits until all that is stored is read, and signed. */
  void settle() {
    caughtUp();
    for (String ledger : List.of("directory", "cases", "safeguarding")) {
      await(ledger + " is signed to its end")
          .atMost(LONG)
          .ignoreExceptions()
          .untilAsserted(() -> assertThat(signed(ledger)).isEqualTo(lastPosition(ledger)));
    }
  }

  /** Waits until what is stored is on the topic, and the reader has read the topic to its end. */
  void caughtUp() {
    await("everything is read")
        .atMost(LONG)
        .ignoreExceptions()
        .until(() -> {
          var last = events().last();
          var place = readModels().place();
          return last.position() == lastPosition("cases")
              && place.getLong("offset") > last.offset()
              && events("safeguarding").last().position() == lastPosition("safeguarding");
        });
  }

  /** How many commits the newest checkpoint says it is of: the second line of three. */
  private long signed(String ledger) throws IOException {
    return Long.parseLong(Files.readAllLines(checkpointsOf(ledger).resolve("checkpoint")).get(1));
  }

  /** Where those of a ledger's newest generation are. */
  Path checkpointsOf(String ledger) {
    return checkpoints().resolve(ledger + "/" + StoredLog.generations(client, ledger).lastKey());
  }

  /** Waits until the topic holds this position. */
  void published(long position) {
    await("position " + position + " is on the topic")
        .atMost(LONG)
        .ignoreExceptions()
        .until(() -> events().last().position() >= position);
  }

  /** Waits until the reader has noted that it has read up to this position. */
  void read(long position) {
    await("position " + position + " is read")
        .atMost(LONG)
        .until(() -> readModels().position() >= position);
  }

  /** The newest of the cases. */
  long lastPosition() {
    return lastPosition("cases");
  }

  private long lastPosition(String ledger) {
    var last =
        client.getDatabase(ledger).getCollection("commits").find().sort(Sorts.descending("_id"));
    return last.projection(Projections.include("_id")).first().getLong("_id");
  }

  @Override
  public void close() {
    reporting.close();
    cases.close();
    broker.close();
    client.close();
    database.close();
    tokens.close();
    TemporaryFiles.delete(folder);
  }
}
