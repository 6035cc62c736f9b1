package waymark.ledger.http;

import java.time.Instant;
import java.util.Optional;

/** Knows whether a record that answers are read from is as it was recorded. */
@FunctionalInterface
public interface Unverified {
  /**
   * Since when it is known that it is not; empty while nothing speaks against it.
   *
   * @param path of the request
   */
  Optional<Instant> since(String path);
}
