package waymark.local;

/** Ends a command with one sentence that tells the person at the terminal what to do. */
public final class CannotContinue extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CannotContinue(String sentence) {
    super(sentence);
  }

  public CannotContinue(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence to print. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
