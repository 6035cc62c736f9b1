package waymark.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.TestMongo;
import waymark.ledger.testing.TestProxy;

/** Counted by the server itself: how often it had the disk write down its journal. */
class JournalTest {
  private static final int BATCHES = 5;
  private static final int COMMITS = 500;
  private static final long MOST = 4;

  /** The longest that a server may be told to wait before it syncs by itself. */
  private static final Duration BY_ITSELF = Duration.ofMillis(500);

  private static int wasByItself;

  @BeforeAll
  static void letItSyncSeldom() {
    wasByItself = byItself((int) BY_ITSELF.toMillis());
  }

  @AfterAll
  static void letItSyncAsBefore() {
    byItself(wasByItself);
  }

  /**
   * The server also syncs by itself, the more often the longer a batch takes: those do not count.
   * What is left is two as a rule; a checkpoint of its own adds some to one batch of several.
   * Recorded one after another, the same commits cost a sync each.
   */
  @Test
  void a_batch_of_500_commits_costs_the_disk_few_syncs_and_not_500() throws Exception {
    try (var proxy = new TestProxy(TestMongo.port());
        var client = MongoClients.create(proxy.uri());
        var ledger = LedgerStore.open(client, TestMongo.database("journal"))) {
      var syncs = new ArrayList<Long>();
      for (int batch = 0; batch < BATCHES; batch++) {
        syncs.add(syncsOf(batch, proxy, ledger));
      }
      System.out.printf("Syncs of the journal for batches of %d commits: %s%n", COMMITS, syncs);
      assertThat(syncs.stream().mapToLong(each -> each).min().orElseThrow())
          .isLessThanOrEqualTo(MOST);
      assertThat(proxy.inserts()).isEqualTo(2 * BATCHES);
    }
  }

  private static long syncsOf(int batch, TestProxy proxy, LedgerStore ledger) throws Exception {
    int inserts = proxy.inserts();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      proxy.hold();
      var all = new ArrayList<Future<Appended>>();
      all.add(callers.submit(() -> ledger.append(Example.commit("pupil:first", batch, 1))));
      await().until(() -> proxy.inserts() == inserts + 1); // the others wait for this one
      IntStream.range(0, COMMITS)
          .mapToObj(i -> Example.commit("pupil:" + i, batch, 1))
          .forEach(commit -> all.add(callers.submit(() -> ledger.append(commit))));
      await().until(() -> ledger.waiting() == COMMITS);
      long before = syncs();
      long since = System.nanoTime();
      proxy.release();
      for (var each : all) {
        each.get();
      }
      long done = syncs() - before;
      assertThat(done).as("what was recorded is on the disk").isPositive();
      return done - (System.nanoTime() - since) / BY_ITSELF.toNanos();
    }
  }

  /** Milliseconds between two; gives those before. */
  private static int byItself(int milliseconds) {
    return TestMongo.client()
        .getDatabase("admin")
        .runCommand(new Document("setParameter", 1).append("journalCommitInterval", milliseconds))
        .get("was", Number.class)
        .intValue();
  }

  private static long syncs() {
    var status =
        TestMongo.client().getDatabase("admin").runCommand(new Document("serverStatus", 1));
    var log = status.get("wiredTiger", Document.class).get("log", Document.class);
    return log.get("log sync operations", Number.class).longValue();
  }
}
