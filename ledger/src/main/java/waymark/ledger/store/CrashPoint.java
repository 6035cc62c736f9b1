package waymark.ledger.store;

import java.util.Objects;

/**
 * A place where a process can be made to die as if by kill -9: {@code
 * -Dwaymark.crash-at=store.after-append}. Fault journeys use it; nothing else does.
 */
public final class CrashPoint {

  private static final String CHOSEN =
      Objects.requireNonNullElse(System.getProperty("waymark.crash-at"), "");

  private CrashPoint() {}

  /** Halts the process where this point is the one chosen. */
  public static void reached(String name) {
    if (CHOSEN.equals(name)) {
      Runtime.getRuntime().halt(137);
    }
  }
}
