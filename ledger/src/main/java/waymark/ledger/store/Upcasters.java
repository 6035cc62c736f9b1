package waymark.ledger.store;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings events that were stored in an earlier version to the version that is written today, one
 * version after the other. What is stored is never changed.
 */
public final class Upcasters {

  private final Map<String, List<Upcast>> steps;

  /**
   * A chain for each type.
   *
   * @param steps by type: from its version 1 to 2, from 2 to 3 and so on; a type that is not here
   *     is in its first version
   */
  public Upcasters(Map<String, List<Upcast>> steps) {
    this.steps = Map.copyOf(steps);
  }

  /** The version to which the events of this type are brought. */
  public int newest(String type) {
    return of(type).size() + 1;
  }

  /**
   * The event in the newest version.
   *
   * @throws IllegalStateException for one of a version that only a later release knows
   */
  public NewEvent newest(NewEvent stored) {
    int newest = newest(stored.type());
    if (stored.version() > newest) {
      throw new IllegalStateException(
          "%s is stored in version %d, which this release cannot read. Start a newer one."
              .formatted(stored.type(), stored.version()));
    }
    if (stored.version() == newest) {
      return stored;
    }
    ObjectNode payload = stored.payload().deepCopy();
    for (Upcast step : of(stored.type()).subList(stored.version() - 1, newest - 1)) {
      payload = step.next(payload);
    }
    return new NewEvent(stored.type(), newest, stored.occurredOn(), payload);
  }

  private List<Upcast> of(String type) {
    return steps.getOrDefault(type, List.of());
  }
}
