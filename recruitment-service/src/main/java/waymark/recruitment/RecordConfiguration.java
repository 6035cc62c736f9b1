package waymark.recruitment;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import waymark.ledger.access.Grants;
import waymark.ledger.feed.View;
import waymark.ledger.operating.OperatedLedgers;
import waymark.ledger.operating.OperatedLedgers.Publishers;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.CheckpointFolder;
import waymark.ledger.proof.Checkpointer;
import waymark.ledger.proof.ExtendsCheckpoint;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.Topic;
import waymark.ledger.publish.TopicCheck;
import waymark.ledger.store.LedgerStore;

/**
 * Opens the ledger with all that stands round it, and follows the directory for who may do what.
 */
@Configuration(proxyBeanMethods = false)
@Import(OperatedLedgers.class)
class RecordConfiguration {
  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(10);

  @Bean
  MongoClient ledgers(RecordSettings settings) {
    return client(settings.mongodbUri());
  }

  @Bean
  MongoClient keyStores(RecordSettings settings) {
    return client(settings.keysUri());
  }

  @Bean
  Topic topic(RecordSettings settings) {
    return new Topic(
        settings.ledgerId(),
        settings.topic(RecordSettings.LEDGER),
        Map.of("bootstrap.servers", settings.kafkaBootstrap()));
  }

  @Bean
  CheckpointFolder checkpoints(RecordSettings settings) {
    return new CheckpointFolder(settings.checkpointDir(), settings.ledgerId());
  }

  @Bean
  SigningKey signer(RecordSettings settings) {
    return SigningKey.read(settings.checkpointKeyFile());
  }

  @Bean
  LedgerStore record(
      MongoClient ledgers,
      Topic topic,
      RecordSettings settings,
      SigningKey signer,
      CheckpointFolder checkpoints) {
    return LedgerStore.open(
        ledgers,
        RecordSettings.LEDGER,
        List.of(
            new TopicCheck(topic),
            new ExtendsCheckpoint(settings.ledgerId(), signer, checkpoints)));
  }

  @Bean
  KeyRing keys(MongoClient keyStores, LedgerStore record, RecordSettings settings) {
    return KeyRing.open(
        keyStores,
        RecordSettings.LEDGER,
        TrustKey.read(settings.trustKeyFile()),
        record.lastPosition());
  }

  /** Nothing of this ledger is public yet: its events would go out as headers only. */
  @Bean(initMethod = "start")
  Publisher publisher(LedgerStore record, Topic topic, MeterRegistry meters) {
    return new Publisher(record, (leaf, index) -> Optional.empty(), topic, meters);
  }

  @Bean
  Publishers publishers(Publisher publisher) {
    return () -> List.of(publisher);
  }

  @Bean
  Checkpointer checkpointer(
      LedgerStore record,
      RecordSettings settings,
      SigningKey signer,
      CheckpointFolder checkpoints,
      KeyRing keys) {
    var checkpointer =
        new Checkpointer(record, settings.ledgerId(), signer, checkpoints, keys::erasures);
    checkpointer.start(BETWEEN_CHECKPOINTS);
    return checkpointer;
  }

  @Bean(initMethod = "start")
  View directory(RecordSettings settings, Grants grants) {
    var topic =
        new waymark.ledger.feed.Topic(settings.kafkaBootstrap(), settings.topic("directory"));
    return new View("recruitment-directory", topic, grants);
  }

  private static MongoClient client(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .retryWrites(false)
            .build());
  }
}
