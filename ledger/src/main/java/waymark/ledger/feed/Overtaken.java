package waymark.ledger.feed;

/** Another process wrote first; what was read before must be read again. */
final class Overtaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Overtaken(String sentence) {
    super(sentence);
  }
}
