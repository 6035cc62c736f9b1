package waymark.ledger.operating;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import waymark.ledger.reads.SignedDays;

/** For a service that records reads: imported where its signed days are a bean. */
@Configuration(proxyBeanMethods = false)
public class OperatedReads {

  @Bean
  DropReadsEndpoint dropReadsEndpoint(List<SignedDays> reads) {
    return new DropReadsEndpoint(reads);
  }

  @Bean
  @Order(1)
  SecurityFilterChain operatingReads(HttpSecurity http) {
    return OnThisMachine.only(http, "/actuator/dropreads");
  }
}
