package waymark.ledger.feed;

/** The topic tells another history than the one already read: nothing more may be read from it. */
final class Fork extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Fork(String sentence) {
    super(sentence);
  }
}
