package waymark.ledger.personal;

import java.security.GeneralSecurityException;

/**
 * Data keys as they are stored: each wrapped by the trust's key, its own id bound to it.
 *
 * @param store the key store's name, for a refusal
 */
record Wrapping(TrustKey trust, String store) {

  byte[] fresh(String key) {
    try {
      return DataKey.generate().wrap(key, trust.wrapping());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not make a key.", e);
    }
  }

  /** The same key, wrapped under the trust's present primary key. */
  byte[] again(String key, byte[] wrapped) {
    try {
      return open(key, wrapped).wrap(key, trust.wrapping());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not wrap a key.", e);
    }
  }

  DataKey open(String key, byte[] wrapped) {
    try {
      return DataKey.unwrap(key, wrapped, trust.wrapping());
    } catch (GeneralSecurityException e) {
      throw new KeyStoreRefused(
          "The trust's key in %s does not open the key store %s. Put back the key this trust's data was written with; where one was retired too early (.retired- beside it), say rotate-key for this key store (docs/keys.md)."
              .formatted(trust.file(), store),
          e);
    }
  }
}
