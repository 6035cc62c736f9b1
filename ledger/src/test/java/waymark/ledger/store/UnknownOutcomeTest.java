package waymark.ledger.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static waymark.ledger.store.Example.commit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.MongodProcess;
import waymark.ledger.testing.TestMongo;
import waymark.ledger.testing.TestProxy;

/** What is not known is never taken for an answer: cut connections, lost replies, dead servers. */
class UnknownOutcomeTest {

  private static MongodProcess mongod;

  private final String name = TestMongo.database("unknown");
  private final TestProxy proxy = new TestProxy(mongod.port());
  private final MongoClient behindProxy = impatient(proxy.uri());
  private final MongoClient direct = MongoClients.create(mongod.uri());
  private final LedgerStore ledger = LedgerStore.open(behindProxy, name);
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

  @BeforeAll
  static void start() {
    mongod = new MongodProcess();
  }

  @AfterAll
  static void stop() {
    mongod.close();
  }

  @AfterEach
  void close() throws IOException {
    callers.close();
    ledger.close();
    behindProxy.close();
    direct.close();
    proxy.close();
  }

  @Test
  void a_command_stored_under_a_lost_reply_is_acknowledged_and_not_a_conflict() {
    proxy.loseNextReply();
    assertThat(ledger.append(commit("pupil:1", 0, 1)))
        .extracting(Appended::position, Appended::replayed)
        .containsExactly(1L, false);
    assertThat(ledger.append(commit("pupil:1", 1, 1)).position()).isEqualTo(2);
    assertWhole(2);
  }

  @Test
  void what_is_stored_in_front_of_something_strange_is_acknowledged_under_a_lost_reply() {
    var store = new SteppedStore(behindProxy.getDatabase(name), InstantSource.system(), () -> {});
    direct.getDatabase(name).getCollection("commits").insertOne(new Document("_id", 4L));
    var batch =
        LongStream.range(0, 5)
            .mapToObj(seq -> new SteppedStore.Given(commit("pupil:1", seq, 1)))
            .toList();
    proxy.loseNextReply();
    assertThatThrownBy(() -> store.store(batch)).isInstanceOf(CommitAltered.class);
    assertThat(batch.subList(0, 3)).allSatisfy(given -> assertThat(given.outcome()).isCompleted());
    assertThat(batch.subList(3, 5)).noneMatch(given -> given.outcome().isDone());
  }

  @Test
  void a_command_that_never_arrived_is_sent_again() {
    proxy.loseNextRequest();
    assertThat(ledger.append(commit("pupil:1", 0, 1)).position()).isEqualTo(1);
    assertWhole(1);
  }

  @Test
  void a_batch_stored_under_a_lost_reply_is_acknowledged_whole() {
    List<Future<Appended>> batch = held(100);
    proxy.loseNextReply();
    proxy.release();
    assertThat(batch).allSatisfy(f -> assertThat(f.get().replayed()).isFalse());
    assertWhole(101);
    assertThat(proxy.inserts()).isLessThanOrEqualTo(4);
  }

  @Test
  void commands_that_wait_go_together() {
    List<Future<Appended>> batch = held(200);
    proxy.release();
    assertThat(batch).allSatisfy(f -> assertThat(f.get().replayed()).isFalse());
    assertThat(proxy.inserts()).isEqualTo(2);
    assertWhole(201);
  }

  @Test
  void one_conflict_in_a_batch_is_that_callers_alone_and_leaves_no_gap() throws Exception {
    Future<Appended> first = inHand();
    var batch = new ArrayList<Future<Appended>>();
    for (int i = 0; i < 20; i++) {
      batch.add(append(commit("pupil:" + (i == 7 ? 6 : i), 0, 1)));
    }
    await().until(() -> ledger.waiting() == 20);
    proxy.release();
    assertThat(first.get().position()).isEqualTo(1);
    assertThat(batch.stream().filter(f -> failed(f)).count()).isEqualTo(1);
    assertWhole(20);
  }

  @Test
  void another_writers_commits_are_stepped_over() throws Exception {
    try (var other = LedgerStore.open(direct, name)) {
      Future<Appended> mine = inHand();
      other.append(commit("pupil:8", 0, 1));
      other.append(commit("pupil:9", 0, 1));
      proxy.loseNextReply();
      proxy.release();
      assertThat(mine.get().position()).isEqualTo(3);
      assertThat(other.append(commit("pupil:7", 0, 1)).position()).isEqualTo(4);
    }
    assertWhole(4);
  }

  @Test
  void a_reply_lost_between_another_writers_commits_is_still_no_conflict() throws Exception {
    try (var other = LedgerStore.open(direct, name)) {
      proxy.loseNextReply();
      Future<Appended> mine = append(commit("pupil:1", 0, 1));
      await().until(() -> ledger.lastPosition() >= 1);
      other.append(commit("pupil:2", 0, 1));
      assertThat(mine.get()).extracting(Appended::replayed).isEqualTo(false);
    }
    assertWhole(2);
  }

  @Test
  void an_insert_that_outlives_its_connection_changes_nothing_when_it_comes_at_last() {
    mongod.admin(
        failing("times", 1)
            .append("data", data().append("blockConnection", true).append("blockTimeMS", 700)));
    proxy.cutAfterNextRequest();
    for (int i = 0; i < 30; i++) {
      ledger.append(commit("pupil:" + i, 0, 1));
    }
    await().until(() -> insertsInServer() == 0);
    assertWhole(30);
  }

  @Test
  void a_write_that_a_majority_may_not_keep_is_not_acknowledged() {
    var error = new Document("code", 64).append("errmsg", "waiting for replication timed out");
    mongod.admin(failing("times", 2).append("data", data().append("writeConcernError", error)));
    assertThat(ledger.append(commit("pupil:1", 0, 1)).replayed()).isFalse();
    assertWhole(1);
    assertThat(proxy.inserts()).isEqualTo(3);
  }

  @Test
  void a_stepdown_is_waited_out() {
    for (int i = 0; i < 5; i++) {
      ledger.append(commit("pupil:" + i, 0, 1));
    }
    List<Future<Appended>> batch = held(20);
    mongod.admin(
        new Document("replSetStepDown", 1)
            .append("secondaryCatchUpPeriodSecs", 0)
            .append("force", true));
    proxy.release();
    assertThat(batch).allSatisfy(f -> assertThat(f.get().replayed()).isFalse());
    assertWhole(26);
  }

  @Test
  void a_killed_database_keeps_what_it_acknowledged_and_gets_the_rest_when_it_is_back()
      throws Exception {
    var enough = new AtomicBoolean();
    var streams =
        IntStream.range(0, 8)
            .mapToObj(i -> callers.submit(fill(ledger, "pupil:" + i, enough)))
            .toList();
    for (int kill = 0; kill < 2; kill++) {
      long before = ledger.knownPosition();
      await().until(() -> ledger.knownPosition() > before + 40);
      mongod.kill();
      mongod.restart();
    }
    enough.set(true);
    int acknowledged = 0;
    for (var stream : streams) {
      acknowledged += stream.get();
    }
    assertWhole(acknowledged);
  }

  @Test
  void two_writers_on_bad_networks_leave_one_gapless_record() throws Exception {
    long seed = Long.getLong("waymark.seed", 1);
    var random = new Random(seed);
    try (var secondProxy = new TestProxy(mongod.port());
        var secondClient = impatient(secondProxy.uri());
        var second = LedgerStore.open(secondClient, name)) {
      var enough = new AtomicBoolean();
      var streams = new ArrayList<Future<Integer>>();
      for (int i = 0; i < 12; i++) {
        streams.add(callers.submit(fill(i % 2 == 0 ? ledger : second, "pupil:" + i, enough)));
      }
      for (int loss = 0; loss < 24; loss++) {
        TestProxy unlucky = random.nextBoolean() ? proxy : secondProxy;
        List<Runnable> losses =
            List.of(unlucky::loseNextReply, unlucky::loseNextRequest, unlucky::cutAfterNextRequest);
        losses.get(random.nextInt(3)).run();
        long before = ledger.lastPosition();
        await().until(() -> ledger.lastPosition() > before + 10);
      }
      enough.set(true);
      int acknowledged = 0;
      for (var stream : streams) {
        acknowledged += stream.get();
      }
      assertWhole(acknowledged);
    } catch (Throwable e) {
      throw new AssertionError("with seed " + seed, e);
    }
  }

  @Test
  void closing_while_the_database_is_away_tells_the_callers_that_it_is_not_known()
      throws Exception {
    Future<Appended> caller = inHand();
    ledger.close();
    assertThatThrownBy(caller::get).hasCauseInstanceOf(LedgerUnavailable.class);
  }

  private Callable<Integer> fill(LedgerStore store, String stream, AtomicBoolean enough) {
    return () -> {
      int seq = 0;
      while (!enough.get()) {
        assertThat(store.append(commit(stream, seq++, 1)).replayed()).isFalse();
      }
      return seq;
    };
  }

  /** A client that looks at once whether a lost server is back. */
  private static MongoClient impatient(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .applyToServerSettings(s -> s.minHeartbeatFrequency(10, MILLISECONDS))
            .build());
  }

  /** A command whose insert is under way, held by the proxy. */
  private Future<Appended> inHand() {
    int before = proxy.inserts();
    proxy.hold();
    Future<Appended> first = append(commit("first", 0, 1));
    await().until(() -> proxy.inserts() > before);
    return first;
  }

  /** So many commands that wait behind the one in hand. */
  private List<Future<Appended>> held(int commands) {
    inHand();
    var batch =
        IntStream.range(0, commands).mapToObj(i -> append(commit("held:" + i, 0, 1))).toList();
    await().until(() -> ledger.waiting() == commands);
    return batch;
  }

  private Future<Appended> append(NewCommit commit) {
    return callers.submit(() -> ledger.append(commit));
  }

  private static boolean failed(Future<Appended> future) {
    try {
      future.get();
      return false;
    } catch (Exception e) {
      assertThat(e).hasCauseInstanceOf(StreamConflict.class);
      return true;
    }
  }

  private static Document failing(String mode, int times) {
    return new Document("configureFailPoint", "failCommand")
        .append("mode", new Document(mode, times));
  }

  private static Document data() {
    return new Document("failCommands", List.of("insert"));
  }

  private long insertsInServer() {
    return direct
        .getDatabase("admin")
        .aggregate(
            List.of(
                new Document("$currentOp", new Document()),
                new Document("$match", new Document("command.insert", "commits"))))
        .into(new ArrayList<>())
        .size();
  }

  private void assertWhole(int commits) {
    try (var reader = LedgerStore.open(direct, name)) {
      List<StoredCommit> stored = reader.from(1, commits + 10);
      assertThat(stored)
          .extracting(StoredCommit::position)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, commits).boxed().toList());
      assertThat(stored).extracting(StoredCommit::commandId).doesNotHaveDuplicates();
      assertThat(stored.stream().map(c -> c.read().recordedAt())).isSorted();
    }
  }
}
