package waymark.recruitment;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import waymark.ledger.access.Grants;
import waymark.ledger.feed.View;
import waymark.ledger.generation.OpenedLedger;
import waymark.ledger.operating.OperatedLedgers;
import waymark.ledger.operating.Publishers;
import waymark.ledger.operating.Watches;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.SealedKeys;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.CheckpointMailSettings;
import waymark.ledger.proof.Checkpointer;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.proof.RecordWatch;
import waymark.ledger.publish.Publisher;
import waymark.ledger.publish.TopicCheck;
import waymark.ledger.store.LedgerStore;
import waymark.recruitment.trust.Schools;

/**
 * Opens the ledger with all that stands round it, and follows the directory for who may do what.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckpointMailSettings.class)
@Import(OperatedLedgers.class)
class RecordConfiguration {
  @Bean
  MongoClient ledgers(RecordSettings settings) {
    return client(settings.mongodbUri());
  }

  @Bean
  MongoClient keyStores(RecordSettings settings) {
    return client(settings.keysUri());
  }

  @Bean
  OpenedLedger opened(MongoClient ledgers, RecordSettings settings, Checkpoints checkpoints) {
    return OpenedLedger.find(
        ledgers,
        settings.cell(),
        RecordSettings.LEDGER,
        settings.kafkaBootstrap(),
        checkpoints.signer());
  }

  @Bean
  Checkpoints checkpoints(RecordSettings settings, CheckpointMailSettings mail) {
    return new Checkpoints(
        settings.checkpointDir(), settings.checkpointKeyFile(), settings.checkpointEvery(), mail);
  }

  @Bean
  LedgerStore record(MongoClient ledgers, OpenedLedger opened, Checkpoints checkpoints) {
    return LedgerStore.open(
        ledgers,
        RecordSettings.LEDGER,
        List.of(
            checkpoints.check(opened.id(), opened.generation()), new TopicCheck(opened.topic())));
  }

  @Bean
  TrustKey trustKey(RecordSettings settings) {
    return TrustKey.read(settings.trustKeyFile());
  }

  @Bean
  KeyRing keys(
      MongoClient keyStores,
      LedgerStore record,
      OpenedLedger opened,
      TrustKey trust,
      Checkpoints checkpoints) {
    checkpoints.applyErasures(keyStores, RecordSettings.LEDGER);
    KeyRing ring =
        KeyRing.open(
            keyStores,
            RecordSettings.LEDGER,
            trust,
            record.lastPosition(),
            checkpoints.erasedOutside(opened.id()));
    ring.requireKeysOf(SealedKeys.inNewest(record));
    return ring;
  }

  /** Nothing of this ledger is public: nobody else needs to know of candidates. */
  @Bean(initMethod = "start")
  Publisher publisher(LedgerStore record, OpenedLedger opened, MeterRegistry meters) {
    return new Publisher(
        record,
        (leaf, index) -> Optional.empty(),
        opened.topic(),
        meters,
        () -> opened.begin(record));
  }

  @Bean
  Publishers publishers(Publisher publisher) {
    return () -> List.of(publisher);
  }

  @Bean
  Checkpointer checkpointer(
      LedgerStore record, OpenedLedger opened, Checkpoints checkpoints, KeyRing keys) {
    return checkpoints.start(record, opened.id(), opened.generation(), keys::erasures);
  }

  @Bean
  RecordWatch recordWatch(
      LedgerStore record, OpenedLedger opened, Checkpoints checkpoints, RecordSettings settings) {
    return checkpoints.watch(record, opened.id(), settings.verifyEvery());
  }

  @Bean
  Watches watches(RecordWatch watch) {
    return () -> List.of(watch);
  }

  @Bean(initMethod = "start")
  View directory(RecordSettings settings, Grants grants, Schools schools) {
    var topic =
        new waymark.ledger.feed.Topic(settings.kafkaBootstrap(), settings.topic("directory"));
    return new View(
        "recruitment-directory",
        topic,
        grants.andThen(schools),
        grants::caughtUp,
        grants::setAside);
  }

  private static MongoClient client(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .retryWrites(false)
            .build());
  }
}
