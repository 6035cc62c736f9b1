package waymark.ledger.operating;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import waymark.ledger.reads.ReasonsToKeep;
import waymark.ledger.reads.SignedDays;

/** For a service that records reads: imported where its signed days and reasons are beans. */
@Configuration(proxyBeanMethods = false)
public class OperatedReads {

  @Bean
  DropReadsEndpoint dropReadsEndpoint(List<SignedDays> reads, List<ReasonsToKeep> reasons) {
    return new DropReadsEndpoint(reads, reasons);
  }

  @Bean
  @Order(1)
  SecurityFilterChain operatingReads(HttpSecurity http) {
    return OnThisMachine.only(http, "/actuator/dropreads");
  }
}
