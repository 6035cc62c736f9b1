package waymark.reporting.operating;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import waymark.ledger.operating.OnThisMachine;

/** What an operator runs on the machine itself needs no token. */
@Configuration(proxyBeanMethods = false)
class OperatingSecurity {

  @Bean
  @Order(1)
  SecurityFilterChain operating(HttpSecurity http) {
    return OnThisMachine.only(http, "/actuator/rebuild", "/actuator/redrive", "/actuator/digest");
  }
}
