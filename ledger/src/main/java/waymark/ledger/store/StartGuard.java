package waymark.ledger.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a ledger read-only until every start check has passed. */
final class StartGuard {

  private static final Logger LOG = LoggerFactory.getLogger(StartGuard.class);
  private static final String NOT_YET = "it could not yet be compared with what was published: ";
  private static final Duration WAITS = Duration.ofSeconds(5);
  private static final Duration TRIES_EVERY = Duration.ofSeconds(1);

  private final LedgerStore ledger;
  private final List<StartCheck> checks;
  private final ReentrantLock checking = new ReentrantLock();
  private volatile boolean passed;
  private volatile Optional<String> objection = Optional.empty();

  /** Why it was closed while it was open; no comparison undoes that. */
  private final AtomicReference<@Nullable String> closed = new AtomicReference<>();

  private String trouble = "";
  private long troubledAt;

  StartGuard(LedgerStore ledger, List<StartCheck> checks) {
    this.ledger = ledger;
    this.checks = checks;
    passed = checks.isEmpty();
  }

  /** Lets a writer pass, or throws {@link LedgerReadOnly}. */
  void check() {
    refuseWhereClosed();
    if (!passed) {
      objection.ifPresent(this::refuse);
      try {
        if (!checking.tryLock(WAITS.toMillis(), TimeUnit.MILLISECONDS)) {
          refuse(NOT_YET + "the comparison is still going on.");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        refuse(NOT_YET + "interrupted.");
      }
      try {
        compare();
      } finally {
        checking.unlock();
      }
      refuseWhereClosed();
    }
  }

  /** Lets nobody write any more: what is wrong came about after the ledger was opened. */
  void close(String reason) {
    if (closed.getAndSet(reason) == null) {
      LOG.error("The ledger {} is read-only from now on: {}", ledger.name(), reason);
    }
  }

  Optional<String> objection() {
    return Optional.ofNullable(closed.get()).or(() -> objection);
  }

  private void refuseWhereClosed() {
    @Nullable String reason = closed.get();
    if (reason != null) {
      refuse(reason);
    }
  }

  private void compare() {
    if (passed) {
      return;
    }
    if (!trouble.isEmpty() && System.nanoTime() - troubledAt < TRIES_EVERY.toNanos()) {
      refuse(NOT_YET + trouble); // Many callers must not wait one after another for one broker.
    }
    try {
      objection = checks.stream().flatMap(c -> c.objection(ledger).stream()).findFirst();
      passed = objection.isEmpty();
    } catch (CommitAltered strange) {
      ledger.closeBefore(strange);
      refuseWhereClosed();
    } catch (RuntimeException e) {
      trouble = String.valueOf(e.getMessage());
      troubledAt = System.nanoTime();
      refuse(NOT_YET + trouble);
    }
    objection.ifPresent(reason -> {
      LOG.error("The ledger {} is read-only: {}", ledger.name(), reason);
      refuse(reason);
    });
  }

  private void refuse(String reason) {
    throw new LedgerReadOnly(ledger.name(), reason);
  }
}
