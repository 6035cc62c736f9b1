package waymark.ledger.store;

import com.mongodb.client.MongoClient;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * The same on a stand-in in memory: what the store asks of its database is nothing special. But for
 * its clock: the stand-in does not know the command that tells it.
 */
class StandinStoreTest extends StoreSpecification {

  private static MongoServer standin;
  private static String uri;

  @BeforeAll
  static void start() {
    standin = new MongoServer(new MemoryBackend());
    uri = standin.bindAndGetConnectionString() + "/?retryWrites=false";
  }

  @AfterAll
  static void stop() {
    standin.shutdownNow();
  }

  @Override
  LedgerStore opened(MongoClient client, String name) {
    return new LedgerStore(client, name, InstantSource.system(), List.of());
  }

  @Override
  String uri() {
    return uri;
  }
}
