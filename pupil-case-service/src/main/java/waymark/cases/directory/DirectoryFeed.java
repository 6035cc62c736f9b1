package waymark.cases.directory;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.ledgers.TrustSettings;
import waymark.ledger.access.Grants;
import waymark.ledger.feed.Topic;
import waymark.ledger.feed.View;

/**
 * Follows the directory's topic, as every other service does, so that all know the same people and
 * policy; and the directory itself, so that here nothing waits for the broker.
 */
@Configuration(proxyBeanMethods = false)
class DirectoryFeed {
  /** How long a command of the directory waits for its own effect to be seen here. */
  static final Duration AT_MOST = Duration.ofSeconds(2);

  @Bean
  PolicyData policyData() {
    return new PolicyData();
  }

  @Bean
  PolicyCorrections policyCorrections() {
    return new PolicyCorrections();
  }

  @Bean
  DirectoryView directoryView(ServiceLedger directory) {
    return new DirectoryView(directory.keys());
  }

  @Bean
  Administrators administrators() {
    return new Administrators();
  }

  @Bean
  AdministratorCodes administratorCodes() {
    return new AdministratorCodes();
  }

  @Bean(initMethod = "start")
  View directoryTopic(
      TrustSettings settings,
      ServiceLedger directory,
      Grants grants,
      DirectoryView view,
      Administrators administrators,
      AdministratorCodes codes,
      PolicyData policy,
      PolicyCorrections corrections) {
    Topic topic = new Topic(settings.kafkaBootstrap(), settings.topic("directory"));
    return new View(
            "pupil-case-directory",
            topic,
            received -> {
              ObjectNode body = received.body();
              if (body != null) {
                grants.told(received.type(), body, received.recordedAt());
                view.told(received, body);
                administrators.told(received.type(), body);
                codes.told(received.type(), body);
                policy.told(received.type(), body);
                corrections.told(received.type(), body);
              }
            },
            grants::caughtUp,
            grants::setAside)
        .alsoFrom(directory.publisher());
  }
}
