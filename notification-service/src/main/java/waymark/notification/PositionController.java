package waymark.notification;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.access.SignedIn;
import waymark.ledger.feed.Feed;
import waymark.ledger.feed.View;

/**
 * Says how far this service has read of what everybody may know the length of. Of safeguarding it
 * is silent: from one moment to the next its position tells anybody that something was recorded
 * there.
 */
@RestController
class PositionController {
  private final View directory;
  private final Feed cases;

  PositionController(View directory, Feed cases) {
    this.directory = directory;
    this.cases = cases;
  }

  /** The position in each ledger up to which everything was seen; 0 before the first. */
  record Positions(long directory, long cases) {}

  @GetMapping("/api/notifications/position")
  @SignedIn
  @NamesNoPupil("how far the service is")
  Positions position() {
    return new Positions(directory.position(), cases.position());
  }
}
