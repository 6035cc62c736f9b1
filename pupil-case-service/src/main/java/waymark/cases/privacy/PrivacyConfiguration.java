package waymark.cases.privacy;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.cases.ledgers.ServiceLedger;

/** Puts together what keeps a request and its hold to each other. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {
  @Bean
  HoldsUnderWay holdsUnderWay(ServiceLedger cases) {
    return new HoldsUnderWay(cases.store().database());
  }

  @Bean(initMethod = "start")
  LeftHolds leftHolds(
      SubjectAccessDesk desk,
      RequestHolds holds,
      HoldsUnderWay underWay,
      Clock clock,
      @Value("${waymark.left-holds-after:5m}") Duration patience) {
    return new LeftHolds(desk, holds, underWay, clock, patience);
  }

  @Bean
  HeldRequests heldRequests(
      SubjectAccessDesk desk,
      RequestHolds holds,
      HoldsUnderWay underWay,
      LeftHolds left,
      Clock clock) {
    return new HeldRequests(desk, holds, underWay, left, clock);
  }
}
