package waymark.ledger.http;

import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import waymark.ledger.operating.OnThisMachine;

/**
 * {@code GET /actuator/access} on the management port, from this machine only: every address the
 * service answers, with its rule. Behind {@code ./waymark journey access}, so that an address that
 * nobody described cannot hide.
 */
@Configuration(proxyBeanMethods = false)
class AccessListing {

  /**
   * All addresses.
   *
   * @param service as its application is named
   */
  record Listed(String service, List<ListedEndpoint> endpoints) {}

  @Endpoint(id = "access")
  static final class AccessEndpoint {
    private final ApplicationContext service;

    AccessEndpoint(ApplicationContext service) {
      this.service = service;
    }

    @ReadOperation
    Listed listed() {
      String name = service.getEnvironment().getProperty("spring.application.name", "");
      return new Listed(name, ListedEndpoints.of(service));
    }
  }

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
