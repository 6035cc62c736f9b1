package waymark.ledger.reads;

import java.util.List;

/**
 * For what it may still be asked who looked: legal holds, and requests that wait for an answer. As
 * long as one stands, a service drops no record of a read (docs/adr/0013).
 */
@FunctionalInterface
public interface ReasonsToKeep {

  /**
   * Those that stand now, each a clause for an operator that says how many there are and where they
   * are seen, and names nobody; none where none stands.
   */
  List<String> standing();

  /** The clause, or none for none. */
  static List<String> counted(long count, String what, String where) {
    return count == 0
        ? List.of()
        : List.of("%s: %d (seen under “%s”)".formatted(what, count, where));
  }
}
