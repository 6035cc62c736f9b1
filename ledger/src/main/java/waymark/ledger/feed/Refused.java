package waymark.ledger.feed;

import org.jspecify.annotations.Nullable;

/** A message that cannot be taken in; the sentence names no value from it. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
