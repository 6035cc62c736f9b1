package waymark.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.TestMongo;
import waymark.ledger.testing.TestProxy;

/** Counted by the server itself: how often it had the disk write down its journal. */
class JournalTest {
  private static final int BATCHES = 5;
  private static final int COMMITS = 500;
  private static final long MOST = 4;

  /**
   * The server also syncs by itself, ten times a second, so that how many fall into the time of a
   * batch depends on the machine: of several batches the one counts that met the fewest. That is
   * two as a rule. Recorded one after another, the same commits cost a sync each.
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
      assertThat(syncs.stream().mapToLong(each -> each).min().orElseThrow()).isBetween(1L, MOST);
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
      proxy.release();
      for (var each : all) {
        each.get();
      }
      return syncs() - before;
    }
  }

  private static long syncs() {
    var status =
        TestMongo.client().getDatabase("admin").runCommand(new Document("serverStatus", 1));
    var log = status.get("wiredTiger", Document.class).get("log", Document.class);
    return log.get("log sync operations", Number.class).longValue();
  }
}
