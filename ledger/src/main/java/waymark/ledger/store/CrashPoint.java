package waymark.ledger.store;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A place where a process can be made to die as if by kill -9: {@code
 * -Dwaymark.crash-at=store.after-append}, or {@code import.after-row:60} for the sixtieth time that
 * it comes there. Fault journeys use it; nothing else does.
 */
public final class CrashPoint {

  private static final String[] CHOSEN =
      Objects.requireNonNullElse(System.getProperty("waymark.crash-at"), "").split(":", 2);
  private static final AtomicInteger TIMES =
      new AtomicInteger(CHOSEN.length == 1 ? 1 : Integer.parseInt(CHOSEN[1]));

  private CrashPoint() {}

  /** Halts the process where this point is the one chosen. */
  public static void reached(String name) {
    if (CHOSEN[0].equals(name) && TIMES.decrementAndGet() == 0) {
      Runtime.getRuntime().halt(137);
    }
  }
}
