package waymark.ledger.store;

import java.util.Optional;

/**
 * Compares a ledger with something that left it earlier, so that one restored from an older backup
 * is not written to as if nothing were missing.
 */
@FunctionalInterface
public interface StartCheck {

  /**
   * What the ledger lacks.
   *
   * @return empty where the ledger extends what was seen of it; otherwise a sentence for an
   *     operator
   * @throws RuntimeException where it cannot be told yet; the check is made again
   */
  Optional<String> objection(LedgerStore ledger);
}
