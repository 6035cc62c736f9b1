package waymark.cases.shell;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import waymark.cases.ledgers.KeyStores;
import waymark.cases.ledgers.Opening;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.ledgers.TrustSettings;
import waymark.cases.publishing.DirectoryMessages;
import waymark.cases.pupil.PolicyInForce;
import waymark.ledger.http.RequestHash;
import waymark.ledger.operating.OperatedLedgers;
import waymark.ledger.operating.Publishers;
import waymark.ledger.operating.Watches;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.CheckpointMailSettings;
import waymark.ledger.proof.Checkpoints;

/** Opens this service's two ledgers with the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TrustSettings.class, CheckpointMailSettings.class})
@Import(OperatedLedgers.class)
class Ledgers {
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  TrustKey trustKey(TrustSettings settings) {
    return TrustKey.read(settings.trustKeyFile());
  }

  @Bean
  RequestHash requestHash(TrustKey trust) {
    return request -> trust.hmac("request", request);
  }

  @Bean
  MongoClient ledgerClient(TrustSettings settings) {
    return MongoClients.create(settings.mongodbUri());
  }

  @Bean
  MongoClient keysClient(TrustSettings settings) {
    return MongoClients.create(settings.keysUri());
  }

  @Bean
  KeyStores keyStores(TrustSettings settings, MongoClient keysClient, TrustKey trust) {
    return new KeyStores(settings, keysClient, trust);
  }

  @Bean
  Checkpoints checkpoints(TrustSettings settings, CheckpointMailSettings mail) {
    return new Checkpoints(
        settings.checkpointDir(), settings.checkpointKeyFile(), settings.checkpointEvery(), mail);
  }

  @Bean
  Opening opening(
      TrustSettings settings,
      MongoClient ledgerClient,
      KeyStores keyStores,
      Checkpoints checkpoints,
      MeterRegistry meters) {
    return new Opening(
        settings, settings.kafkaBootstrap(), ledgerClient, keyStores, checkpoints, meters);
  }

  @Bean
  ServiceLedger directory(Opening opening, Clock clock) {
    return opening.open(
        "directory",
        new DirectoryMessages(),
        (store, keys) -> Aggregates.ofDirectory(store, keys, clock));
  }

  @Bean
  ServiceLedger cases(Opening opening, Clock clock, PolicyInForce policy) {
    return opening.open(
        "cases",
        new CasesMessages(),
        (store, keys) -> Aggregates.ofCases(store, keys, clock, policy));
  }

  @Bean
  Publishers publishers(List<ServiceLedger> ledgers) {
    return () -> ledgers.stream().map(ServiceLedger::publisher).toList();
  }

  @Bean
  Watches watches(List<ServiceLedger> ledgers) {
    return () -> ledgers.stream().map(ServiceLedger::watch).toList();
  }

  @Bean
  PupilCommands pupilCommands(ServiceLedger cases) {
    return new PupilCommands(cases);
  }
}
