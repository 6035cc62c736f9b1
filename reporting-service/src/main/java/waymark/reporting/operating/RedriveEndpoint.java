package waymark.reporting.operating;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;
import waymark.ledger.feed.Feed;

/**
 * {@code POST /actuator/redrive} on the management port, from this machine only: tries the messages
 * set aside once more, and answers how many still are. Behind {@code ./waymark redrive}.
 */
@Component
@Endpoint(id = "redrive")
class RedriveEndpoint {
  private final Feed cases;

  RedriveEndpoint(Feed cases) {
    this.cases = cases;
  }

  /**
   * @param parked messages that are still set aside
   */
  record Redriven(long parked) {}

  @WriteOperation
  Redriven redrive() throws Exception {
    cases.redrive().get();
    return new Redriven(cases.health().parked());
  }
}
