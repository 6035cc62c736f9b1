package waymark.ledger.proof;

/** The newest checkpoint was not sent. */
final class MailRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  MailRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
