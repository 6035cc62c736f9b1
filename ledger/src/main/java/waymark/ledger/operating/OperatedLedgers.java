package waymark.ledger.operating;

import java.util.Collection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import waymark.ledger.publish.Publisher;

/** For a service that owns ledgers: imported where their publishers are beans. */
@Configuration(proxyBeanMethods = false)
public class OperatedLedgers {

  /** The publishers of a service's ledgers. */
  @FunctionalInterface
  public interface Publishers {
    Collection<Publisher> all();
  }

  @Bean
  RepublishEndpoint republishEndpoint(Publishers publishers) {
    return new RepublishEndpoint(publishers);
  }

  @Bean
  @Order(1)
  SecurityFilterChain operating(HttpSecurity http) {
    return OnThisMachine.only(http, "/actuator/republish");
  }
}
