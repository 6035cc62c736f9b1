package waymark.ledger.publish;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What keeps a ledger from being published for now; said once in the log until it is over. */
final class Trouble {
  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

  private String said = "";
  private volatile Optional<String> behind = Optional.empty();

  void met(String topic, Throwable e) {
    behind = e instanceof ReleaseTooOld ? Optional.of("" + e.getMessage()) : Optional.empty();
    if (!said.equals(e.toString())) {
      said = e.toString();
      LOG.warn("{} is not published further for now", topic, e);
    }
  }

  void over() {
    said = "";
    behind = Optional.empty();
  }

  /** That a later release is needed, in a sentence. */
  Optional<String> behind() {
    return behind;
  }
}
