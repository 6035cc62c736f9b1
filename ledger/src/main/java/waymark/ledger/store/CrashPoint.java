package waymark.ledger.store;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where a process can be made to die as if by kill -9: {@code
 * -Dwaymark.crash-at=store.after-append}, {@code import.after-row:60} for the sixtieth time that it
 * comes there, {@code store.after-append@cases} for that ledger alone, where a process has several.
 * Fault journeys use it; nothing else does.
 */
public final class CrashPoint {

  private static final Pattern CHOICE = Pattern.compile("([^@:]*)(?:@([^:]+))?(?::([0-9]+))?");
  private static final Matcher CHOSEN = chosen();
  private static final AtomicInteger TIMES =
      new AtomicInteger(Integer.parseInt(Objects.requireNonNullElse(CHOSEN.group(3), "1")));

  private CrashPoint() {}

  private static Matcher chosen() {
    String property = Objects.requireNonNullElse(System.getProperty("waymark.crash-at"), "");
    Matcher choice = CHOICE.matcher(property);
    if (!choice.matches()) {
      throw new IllegalArgumentException("waymark.crash-at is POINT[@LEDGER][:TIMES]: " + property);
    }
    return choice;
  }

  /** Halts the process where this point is the one chosen, of whatever ledger. */
  public static void reached(String name) {
    reached(name, "");
  }

  /**
   * Halts the process where this point is the one chosen.
   *
   * @param ledger the one at work, by the name of its database; of a reader its own name
   */
  public static void reached(String name, String ledger) {
    boolean here = CHOSEN.group(2) == null || ledger.equals(CHOSEN.group(2));
    if (name.equals(CHOSEN.group(1)) && here && TIMES.decrementAndGet() == 0) {
      Runtime.getRuntime().halt(137);
    }
  }
}
