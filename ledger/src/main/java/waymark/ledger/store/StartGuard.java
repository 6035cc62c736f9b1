package waymark.ledger.store;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a ledger read-only until every start check has passed. */
final class StartGuard {

  private static final Logger LOG = LoggerFactory.getLogger(StartGuard.class);

  private final LedgerStore ledger;
  private final List<StartCheck> checks;
  private volatile boolean passed;
  private volatile Optional<String> objection = Optional.empty();

  StartGuard(LedgerStore ledger, List<StartCheck> checks) {
    this.ledger = ledger;
    this.checks = checks;
    passed = checks.isEmpty();
  }

  /** Lets a writer pass, or throws {@link LedgerReadOnly}. */
  void check() {
    if (!passed) {
      passed = passes();
    }
  }

  private synchronized boolean passes() {
    if (!passed && objection.isEmpty()) {
      try {
        objection = checks.stream().flatMap(c -> c.objection(ledger).stream()).findFirst();
      } catch (RuntimeException e) {
        LOG.warn("Ledger {}: cannot yet be compared with what was published", ledger.name(), e);
        throw new LedgerReadOnly(
            ledger.name(),
            "it could not yet be compared with what was published: " + e.getMessage());
      }
    }
    objection.ifPresent(reason -> {
      throw new LedgerReadOnly(ledger.name(), reason);
    });
    return true;
  }
}
