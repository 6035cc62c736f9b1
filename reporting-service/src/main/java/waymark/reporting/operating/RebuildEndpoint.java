package waymark.reporting.operating;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.Rebuild;
import waymark.ledger.feed.Rebuilt;

/**
 * {@code POST /actuator/rebuild} on the management port, from this machine only: folds the read
 * models from the log again while the present ones serve, and answers once the new ones do. Behind
 * {@code ./waymark rebuild}.
 */
@Component
@Endpoint(id = "rebuild")
class RebuildEndpoint {
  private final Feed cases;

  RebuildEndpoint(Feed cases) {
    this.cases = cases;
  }

  @WriteOperation
  Rebuilt rebuild() {
    return Rebuild.of(cases);
  }
}
