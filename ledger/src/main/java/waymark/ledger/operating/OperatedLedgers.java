package waymark.ledger.operating;

import java.util.Collection;
import java.util.Optional;
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

    /** The one of the ledger with this name. */
    default Optional<Publisher> of(String ledger) {
      return all().stream()
          .filter(publisher -> publisher.ledger().name().equals(ledger))
          .findFirst();
    }
  }

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
