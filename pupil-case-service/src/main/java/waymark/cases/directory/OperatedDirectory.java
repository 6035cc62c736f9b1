package waymark.cases.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import waymark.ledger.operating.OnThisMachine;

/** What an operator does to the directory: on the machine itself, and nobody from elsewhere. */
@Configuration(proxyBeanMethods = false)
class OperatedDirectory {
  @Bean
  @Order(1)
  SecurityFilterChain operatingDirectory(HttpSecurity http) {
    return OnThisMachine.only(http, "/actuator/administratorcode");
  }
}
