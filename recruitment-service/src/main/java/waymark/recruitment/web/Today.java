package waymark.recruitment.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import waymark.recruitment.trust.PolicyAsked;
import waymark.recruitment.trust.PolicyInForce;

/** The school day that it is, in Europe/London, and the policy of it. */
@Component
class Today {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Clock clock;
  private final PolicyAsked policy;

  Today(Clock clock, PolicyAsked policy) {
    this.clock = clock;
    this.policy = policy;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate day() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  PolicyInForce policy() {
    return policy.on(day());
  }
}
