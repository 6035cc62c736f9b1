package waymark.cases.reads;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.SchoolDay;

/**
 * {@code GET /actuator/readsretention} on the management port, from this machine only: how many
 * months the trust's policy data keeps who saw what.
 */
@Component
@Endpoint(id = "readsretention")
class ReadsRetentionEndpoint {
  private static final String POLICY = "reads-retention-months";

  private final PolicyInForce policy;
  private final Clock clock;

  ReadsRetentionEndpoint(PolicyInForce policy, Clock clock) {
    this.policy = policy;
    this.clock = clock;
  }

  @ReadOperation
  Map<String, Integer> months() {
    return Map.of(
        "months",
        policy.number(POLICY, SchoolDay.of(clock.instant())).orElseThrow().intValueExact());
  }
}
