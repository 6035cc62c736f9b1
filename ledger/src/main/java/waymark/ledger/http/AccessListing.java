package waymark.ledger.http;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import waymark.ledger.operating.OnThisMachine;

/** Has each service list its addresses, to whoever asks from this machine. */
@Configuration(proxyBeanMethods = false)
class AccessListing {

  @Bean
  AccessEndpoint accessEndpoint(ApplicationContext service) {
    return new AccessEndpoint(service);
  }

  @Bean
  @Order(1)
  SecurityFilterChain accessListedHere(HttpSecurity http) {
    return OnThisMachine.only(http, "/actuator/access");
  }
}
