package waymark.reporting.register;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import waymark.ledger.http.Problem;

/**
 * Rows of the register chosen one by one. Too many for an address, so they are sent in the body.
 *
 * @param pupils 1 to 5,000; one who is not on the register asked for, or out of reach, is left out
 */
record ChosenRows(List<UUID> pupils) {
  private static final int MOST = 5_000;

  /**
   * @throws Problem 422 for none, or for more than can be sent
   */
  Set<UUID> ids() {
    if (pupils.isEmpty() || pupils.size() > MOST) {
      throw Problem.invalid(
          "/pupils", "Tick 1 to %,d pupils, or export the whole register.".formatted(MOST));
    }
    return Set.copyOf(pupils);
  }
}
