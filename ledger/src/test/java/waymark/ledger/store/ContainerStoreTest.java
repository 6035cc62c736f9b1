package waymark.ledger.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same on MongoDB 8, as in production, where a Docker daemon answers. */
class ContainerStoreTest extends StoreSpecification {

  private static MongoDBContainer mongo;

  @BeforeAll
  static void start() {
    Assumptions.assumeTrue(
        DockerClientFactory.instance().isDockerAvailable(),
        "No Docker daemon answers: the store was not tried on MongoDB 8.");
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
    return mongo.getReplicaSetUrl() + "&retryWrites=false";
  }
}
