package waymark.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import waymark.ledger.testing.TestMongo;
import waymark.ledger.testing.TestProxy;

class JournalTest {

  /**
   * The server also syncs by itself, ten times a second; hence not exactly one, and room for what a
   * busy machine takes. The bound still tells: recorded one after another, the same 500 commits
   * cost 500 syncs.
   */
  @Test
  void a_batch_of_500_commits_costs_the_disk_few_syncs_and_not_500() throws Exception {
    try (var proxy = new TestProxy(TestMongo.port());
        var client = MongoClients.create(proxy.uri());
        var ledger = LedgerStore.open(client, TestMongo.database("journal"));
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      proxy.hold();
      var all = new ArrayList<Future<Appended>>();
      all.add(callers.submit(() -> ledger.append(Example.commit("pupil:first", 0, 1))));
      await().until(() -> proxy.inserts() == 1); // the others wait for this one
      for (int i = 0; i < 500; i++) {
        var commit = Example.commit("pupil:" + i, 0, 1);
        all.add(callers.submit(() -> ledger.append(commit)));
      }
      await().until(() -> ledger.waiting() == 500);
      long before = syncs();
      proxy.release();
      for (var each : all) {
        each.get();
      }
      assertThat(syncs() - before).isBetween(1L, 250L);
      assertThat(proxy.inserts()).isEqualTo(2);
    }
  }

  private static long syncs() {
    var status =
        TestMongo.client().getDatabase("admin").runCommand(new Document("serverStatus", 1));
    var log = status.get("wiredTiger", Document.class).get("log", Document.class);
    return log.get("log sync operations", Number.class).longValue();
  }
}
