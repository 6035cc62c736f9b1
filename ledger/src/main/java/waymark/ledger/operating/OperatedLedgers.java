package waymark.ledger.operating;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** For a service that owns ledgers: imported where their publishers are beans. */
@Configuration(proxyBeanMethods = false)
public class OperatedLedgers {

  @Bean
  RepublishEndpoint republishEndpoint(Publishers publishers) {
    return new RepublishEndpoint(publishers);
  }

  @Bean
  NewGenerationEndpoint newGenerationEndpoint(Publishers publishers) {
    return new NewGenerationEndpoint(publishers);
  }

  @Bean
  @Order(1)
  SecurityFilterChain operating(HttpSecurity http) {
    return OnThisMachine.only(http, "/actuator/republish", "/actuator/newgeneration");
  }
}
