package waymark.ledger.feed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import waymark.ledger.testing.TestKafka;

/** The same on a stand-in in memory: what a feed asks of its database is nothing special. */
class StandinFeedTest extends FeedSpecification {

  private static MongoServer standin;
  private static MongoClient client;

  @BeforeAll
  static void start() {
    standin = new MongoServer(new MemoryBackend());
    client = MongoClients.create(standin.bindAndGetConnectionString() + "/?retryWrites=false");
  }

  @AfterAll
  static void stop() {
    client.close();
    standin.shutdownNow();
  }

  @Override
  Reader reader() {
    return new Reader(client, TestKafka.bootstrap());
  }
}
