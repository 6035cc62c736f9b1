package waymark.reporting.operating;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;
import waymark.ledger.feed.Digest;
import waymark.ledger.feed.Feed;
import waymark.reporting.pupils.PupilProjection;
import waymark.reporting.timeline.TimelineProjection;

/**
 * {@code GET /actuator/digest} on the management port, from this machine only: each read model in
 * one number, the same for the same log. Behind {@code ./waymark digest}.
 */
@Component
@Endpoint(id = "digest")
class DigestEndpoint {
  private final Feed cases;
  private final PupilProjection pupils;
  private final TimelineProjection timelines;

  DigestEndpoint(Feed cases, PupilProjection pupils, TimelineProjection timelines) {
    this.cases = cases;
    this.pupils = pupils;
    this.timelines = timelines;
  }

  @ReadOperation
  Digests digests() {
    long position = cases.position();
    Map<String, Digest> models = new TreeMap<>();
    models.put(pupils.name(), Digest.of(cases.rows(pupils)));
    models.put(timelines.name(), Digest.of(cases.rows(timelines)));
    return new Digests(position, models);
  }
}
