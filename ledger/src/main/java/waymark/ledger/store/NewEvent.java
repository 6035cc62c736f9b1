package waymark.ledger.store;

import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as it is written into a commit.
 *
 * @param type its name, unique within the service that owns the ledger
 * @param version version of the payload's shape, from 1
 * @param occurredOn the school date on which it happened, as entered
 * @param payload what {@link CanonicalJson} can write; personal fields already encrypted
 */
public record NewEvent(String type, int version, LocalDate occurredOn, ObjectNode payload) {

  public NewEvent {
    if (version < 1) {
      throw new IllegalArgumentException("The version of " + type + " counts from 1: " + version);
    }
  }
}
