package waymark.ledger.feed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same on MongoDB 8 and a Kafka broker, as in production, where a Docker daemon answers. */
class ContainerFeedTest extends FeedSpecification {

  private static MongoDBContainer mongo;
  private static KafkaContainer kafka;
  private static MongoClient client;

  @BeforeAll
  static void start() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      String skipped = "No Docker daemon answers: feeds were not tried on MongoDB 8.";
      LoggerFactory.getLogger(ContainerFeedTest.class).warn(skipped);
      Assumptions.abort(skipped);
    }
    mongo = new MongoDBContainer("mongo:8.0").withReplicaSet();
    kafka = new KafkaContainer("apache/kafka:4.1.0");
    mongo.start();
    kafka.start();
    client = MongoClients.create(mongo.getConnectionString() + "/?retryWrites=false");
  }

  @AfterAll
  static void stop() {
    if (client != null) {
      client.close();
      kafka.stop();
      mongo.stop();
    }
  }

  @Override
  Reader reader() {
    return new Reader(client, kafka.getBootstrapServers());
  }
}
