package waymark.ledger.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.ledger.personal.Sealed;
import waymark.ledger.testing.Ended;
import waymark.ledger.testing.TemporaryFiles;
import waymark.ledger.testing.TestMongo;
import waymark.ledger.testing.TestProxy;

/** Erasure on a real database, killed at each step, and after each kind of restore. */
class ErasuresTest {

  private static final String PUPIL = "pupil:1";

  @TempDir Path home;
  private final String name = TestMongo.database("erasing");
  private final List<Eraser> open = new ArrayList<>();

  private Eraser service() {
    Eraser service = new Eraser(TestMongo.client(), name, home.resolve("trust.key"));
    open.add(service);
    return service;
  }

  @AfterEach
  void close() {
    open.forEach(Eraser::close);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "erasure.before-traces-cleared",
        "erasure.before-key-destroyed",
        "erasure.between-key-and-announcement",
        "erasure.after-announcement"
      })
  void whereverTheServiceIsKilledTheKeyIsDestroyedAndAnnouncedOnce(String point) throws Exception {
    Eraser before = service();
    Sealed sealed = before.join(PUPIL, "Posy Quillfeather");
    Sealed other = before.join("pupil:2", "Tavi Ostrander");
    assertThat(Ended.status(dying(point))).isEqualTo(137);
    Eraser after = service();
    after.erasures.start();
    await()
        .untilAsserted(() ->
            assertThat(after.events(PUPIL))
                .containsExactly("joined director", "approved director", "erased director"));
    assertThat(after.keys.open(sealed)).isEmpty();
    assertThat(after.keys.erased(PUPIL)).isTrue();
    assertThat(after.keys.open(other)).contains("Tavi Ostrander");
  }

  @Test
  void what_stands_against_it_when_it_comes_to_be_done_makes_it_lapse_until_it_is_decided_anew() {
    Eraser service = service();
    Sealed sealed = service.join(PUPIL, "Posy Quillfeather");
    service.approve(PUPIL);
    service.against = true;
    service.erasures.takeUp();
    service.against = false;
    service.erasures.takeUp();
    assertThat(service.events(PUPIL))
        .containsExactly("joined director", "approved director", "lapsed director");
    assertThat(service.keys.open(sealed)).as("the key stays").isPresent();
    service.approve(PUPIL);
    service.erasures.takeUp();
    assertThat(service.events(PUPIL)).endsWith("approved director", "erased director");
    assertThat(service.keys.open(sealed)).isEmpty();
  }

  @Test
  void nothing_is_begun_while_the_key_store_is_away_and_what_came_meanwhile_makes_it_lapse()
      throws Exception {
    try (var proxy = new TestProxy(TestMongo.port());
        var keyStore =
            MongoClients.create(
                proxy.uri() + "&socketTimeoutMS=500&serverSelectionTimeoutMS=500")) {
      Eraser service = new Eraser(TestMongo.client(), keyStore, name, home.resolve("trust.key"));
      open.add(service);
      Sealed sealed = service.join(PUPIL, "Posy Quillfeather");
      service.approve(PUPIL);
      proxy.cut();
      assertThat(service.erasures.carryOut(PUPIL, "director")).isEmpty();
      assertThat(service.keys.open(sealed)).as("nor in memory alone").isPresent();
      service.against = true;
      proxy.heal();
      await()
          .untilAsserted(() -> {
            service.erasures.takeUp();
            assertThat(service.events(PUPIL)).endsWith("approved director", "lapsed director");
          });
      assertThat(service.keys.open(sealed)).isPresent();
    }
  }

  @Test
  void a_key_that_is_destroyed_is_announced_whatever_stands_against_it_by_then() throws Exception {
    Eraser before = service();
    before.join(PUPIL, "Posy Quillfeather");
    assertThat(Ended.status(dying("erasure.between-key-and-announcement"))).isEqualTo(137);
    Eraser after = service();
    after.against = true;
    after.erasures.takeUp();
    assertThat(after.events(PUPIL)).endsWith("approved director", "erased director");
  }

  @Test
  void a_key_that_another_process_destroyed_while_it_lapsed_is_announced() {
    Eraser service = service();
    service.join(PUPIL, "Posy Quillfeather");
    service.approve(PUPIL);
    service.lapse(PUPIL, "director");
    service.keys.erase(PUPIL);
    service.erasures.takeUp();
    assertThat(service.events(PUPIL)).endsWith("lapsed director", "erased director");
  }

  /** One that erases, and is killed at this point. */
  private Process dying(String point) throws Exception {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-Dwaymark.crash-at=" + point,
            "-cp",
            System.getProperty("java.class.path"),
            Eraser.class.getName(),
            TestMongo.uri(),
            name,
            home.resolve("trust.key").toString(),
            PUPIL)
        .inheritIO()
        .start();
  }

  /** Databases as a backup from before the erasure has them; what is outside them stays. */
  private void restore(List<Document> keys) {
    TestMongo.client().getDatabase(name).drop();
    var store = TestMongo.client().getDatabase(name + "-keys").getCollection("keys");
    store.deleteMany(new Document());
    store.insertMany(keys);
  }

  private List<Document> backup() {
    return TestMongo.client()
        .getDatabase(name + "-keys")
        .getCollection("keys")
        .find()
        .into(new ArrayList<>());
  }

  @Test
  void who_was_announced_as_erased_stays_so_where_the_service_was_killed_at_once()
      throws Exception {
    Eraser before = service();
    Sealed sealed = before.join(PUPIL, "Posy Quillfeather");
    List<Document> backup = backup();
    assertThat(Ended.status(dying("erasure.after-announcement"))).isEqualTo(137);
    restore(backup);
    assertThat(service().keys.open(sealed)).as("no checkpoint was made since").isEmpty();
  }

  @Test
  void whose_key_was_destroyed_stays_erased_where_the_ledger_was_closed_meanwhile() {
    Eraser service = service();
    Sealed sealed = service.join(PUPIL, "Posy Quillfeather");
    List<Document> backup = backup();
    service.approve(PUPIL);
    service.meanwhile = () -> service.ledger.closeForWriting("It was altered.");
    assertThat(service.erasures.carryOut(PUPIL, "director")).isEmpty();
    assertThat(service.keys.open(sealed)).isEmpty();
    restore(backup);
    assertThat(service().keys.open(sealed)).isEmpty();
  }

  @Test
  void nobody_is_called_erased_before_it_stands_outside() throws Exception {
    Eraser service = service();
    service.join(PUPIL, "Posy Quillfeather");
    service.approve(PUPIL);
    Path outside = Files.writeString(home.resolve("checkpoints"), "no folder");
    assertThat(service.erasures.carryOut(PUPIL, "director")).isEmpty();
    assertThat(service.events(PUPIL)).doesNotContain("erased director");
    Files.delete(outside);
    service.erasures.takeUp();
    assertThat(service.events(PUPIL)).endsWith("erased director");
  }

  @Test
  void an_error_does_not_end_looking_after_erasures() {
    Eraser service = service();
    Sealed sealed = service.join(PUPIL, "Posy Quillfeather");
    service.approve(PUPIL);
    service.errs.set(true);
    service.erasures.start(Duration.ofMillis(20), Duration.ofMillis(20));
    await().until(() -> service.announced.contains(PUPIL));
    assertThat(service.errs).isFalse();
    assertThat(service.keys.open(sealed)).isEmpty();
  }

  @Test
  void aKeyThatARestoredKeyStoreBroughtBackIsDestroyedBeforeAnythingIsServed() {
    Eraser service = service();
    Sealed sealed = service.join(PUPIL, "Posy Quillfeather");
    var store = TestMongo.client().getDatabase(name + "-keys").getCollection("keys");
    List<Document> backup = store.find().into(new ArrayList<>());
    service.approve(PUPIL);
    assertThat(service.erasures.carryOut(PUPIL, "director")).isPresent();
    store.deleteMany(new Document());
    store.insertMany(backup);
    TemporaryFiles.delete(home.resolve("checkpoints")); // What is outside was lost as well.
    Eraser restored = service();
    assertThat(restored.keys.open(sealed)).as("what the backup brought back").isPresent();
    restored.erasures.start();
    assertThat(restored.keys.open(sealed)).isEmpty();
    assertThat(service().keys.erased(PUPIL)).isTrue();
  }

  @Test
  void anErasureThatARestoredLedgerForgotIsAnnouncedAgain() {
    Eraser service = service();
    Sealed sealed = service.join(PUPIL, "Posy Quillfeather");
    service.keys.erase(PUPIL);
    service.keys.erase("staged-roll:9");
    Eraser restored = service();
    restored.erasures.start();
    await()
        .untilAsserted(() ->
            assertThat(restored.events(PUPIL))
                .containsExactly("joined director", "erased erasure-list"));
    assertThat(restored.keys.open(sealed)).isEmpty();
    assertThat(restored.events("staged-roll:9")).isEmpty();
  }

  @Test
  void nothingIsDestroyedBeforeWhatIsKeptElsewhereIsGone() {
    Eraser service = service();
    Sealed sealed = service.join(PUPIL, "Posy Quillfeather");
    service.clear = false;
    service.approve(PUPIL);
    assertThat(service.erasures.carryOut(PUPIL, "director")).isEmpty();
    service.erasures.takeUp();
    assertThat(service.keys.open(sealed)).isPresent();
    assertThat(service.events(PUPIL)).doesNotContain("erased director");
    service.clear = true;
    service.erasures.takeUp();
    assertThat(service.keys.open(sealed)).isEmpty();
    assertThat(service.events(PUPIL)).endsWith("erased director");
    assertThat(service.announced).containsExactly(PUPIL);
  }

  @Test
  void anotherProcessDropsTheKeyItHolds() {
    Eraser service = service();
    Sealed sealed = service.join(PUPIL, "Posy Quillfeather");
    Eraser other = service();
    assertThat(other.keys.open(sealed)).isPresent();
    service.approve(PUPIL);
    assertThat(service.erasures.carryOut(PUPIL, "director")).isPresent();
    // Whoever follows the index first leaves nothing in it for the other.
    service.erasures.takeUp();
    other.erasures.start(Duration.ofHours(1), Duration.ofMillis(20));
    await().until(() -> other.keys.open(sealed).isEmpty());
    await().until(() -> other.heard.contains(PUPIL)); // What it keeps elsewhere may go too.
  }

  @Test
  void what_could_not_be_dealt_with_when_it_was_heard_is_heard_again() {
    Eraser service = service();
    service.join(PUPIL, "Posy Quillfeather");
    Eraser other = service();
    other.deaf.set(true);
    service.approve(PUPIL);
    assertThat(service.erasures.carryOut(PUPIL, "director")).isPresent();
    other.erasures.start(Duration.ofHours(1), Duration.ofMillis(20));
    await().until(() -> other.heard.contains(PUPIL));
    assertThat(other.deaf).isFalse();
  }

  @Test
  void whatWasReservedForThePersonIsFreeAgain() {
    Eraser service = service();
    service.join(PUPIL, "Posy Quillfeather");
    service.reserve("upn:mark", PUPIL);
    service.reserve("upn:other", "pupil:2");
    service.approve(PUPIL);
    assertThat(service.erasures.carryOut(PUPIL, "director")).isPresent();
    assertThat(service.ledger.reservations().owners(List.of("upn:mark", "upn:other")))
        .containsOnlyKeys("upn:other");
  }

  @Test
  void twoRingsSideBySideAreErasedEachByItsOwnLedger() {
    Eraser cases = service();
    Eraser safeguarding =
        new Eraser(
            TestMongo.client(), TestMongo.database("safeguarding"), home.resolve("other.key"));
    open.add(safeguarding);
    Sealed name = cases.join(PUPIL, "Posy Quillfeather");
    Sealed concern = safeguarding.join(PUPIL, "What was said.");
    cases.approve(PUPIL);
    assertThat(cases.erasures.carryOut(PUPIL, "director")).isPresent();
    assertThat(cases.keys.open(name)).isEmpty();
    assertThat(safeguarding.keys.open(concern)).contains("What was said.");
    safeguarding.approve(PUPIL);
    assertThat(safeguarding.erasures.carryOut(PUPIL, "dsl")).isPresent();
    assertThat(safeguarding.keys.open(concern)).isEmpty();
  }
}
