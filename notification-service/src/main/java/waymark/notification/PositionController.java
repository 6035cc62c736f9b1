package waymark.notification;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.SignedIn;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.View;

/** Says how far this service has read. */
@RestController
class PositionController {
  private final View directory;
  private final Feed cases;
  private final Feed safeguarding;

  PositionController(View directory, Feed cases, Feed safeguarding) {
    this.directory = directory;
    this.cases = cases;
    this.safeguarding = safeguarding;
  }

  /** The position in each ledger up to which everything was seen; 0 before the first. */
  record Positions(long directory, long cases, long safeguarding) {}

  @GetMapping("/api/notifications/position")
  @SignedIn
  Positions position() {
    return new Positions(directory.position(), cases.position(), safeguarding.position());
  }
}
