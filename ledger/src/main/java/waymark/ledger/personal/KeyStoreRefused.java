package waymark.ledger.personal;

import org.jspecify.annotations.Nullable;

/**
 * The service must not start: the trust's key or the key store is missing, or they do not match.
 */
public final class KeyStoreRefused extends RuntimeException {

  KeyStoreRefused(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
