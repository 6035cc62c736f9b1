package waymark.ledger.simulation;

/** Something the record promises did not hold. */
final class Violation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Violation(String sentence) {
    super(sentence);
  }
}
