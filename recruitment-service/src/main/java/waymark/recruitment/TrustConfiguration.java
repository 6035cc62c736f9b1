package waymark.recruitment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.ledger.personal.ClientCredentials;
import waymark.recruitment.trust.DirectoryAsked;
import waymark.recruitment.trust.PolicyAsked;
import waymark.recruitment.trust.Schools;
import waymark.recruitment.trust.StaffNames;

/** What is asked of the directory, and heard from it. */
@Configuration(proxyBeanMethods = false)
class TrustConfiguration {
  @Bean
  DirectoryAsked directoryAsked(RecordSettings settings) {
    var at = settings.directory();
    return new DirectoryAsked(
        at.url(),
        new ClientCredentials(at.tokenUri(), at.clientId(), at.clientSecret(), at.scope()));
  }

  @Bean
  PolicyAsked policyAsked(DirectoryAsked directory) {
    return new PolicyAsked(directory);
  }

  @Bean
  StaffNames staffNames(DirectoryAsked directory) {
    return new StaffNames(directory);
  }

  @Bean
  Schools schools() {
    return new Schools();
  }
}
