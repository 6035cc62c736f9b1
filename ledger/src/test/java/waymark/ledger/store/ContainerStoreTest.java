package waymark.ledger.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same on MongoDB 8, as in production, where a Docker daemon answers. */
class ContainerStoreTest extends StoreSpecification {

  private static MongoDBContainer mongo;

  @BeforeAll
  static void start() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      String skipped = "No Docker daemon answers: the ledger was not tried on MongoDB 8.";
      LoggerFactory.getLogger(ContainerStoreTest.class).warn(skipped);
      Assumptions.abort(skipped);
    }
    mongo = new MongoDBContainer("mongo:8.0").withReplicaSet();
    mongo.start();
  }

  @AfterAll
  static void stop() {
    if (mongo != null) {
      mongo.stop();
    }
  }

  @Override
  String uri() {
    return mongo.getConnectionString() + "/?retryWrites=false";
  }
}
