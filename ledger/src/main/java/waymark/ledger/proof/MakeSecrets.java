package waymark.ledger.proof;

import java.nio.file.Path;
import waymark.ledger.personal.TrustKey;

/**
 * Makes the two keys that a ledger's owner needs, where there are none: the trust's key as {@code
 * trust.key} and the checkpoint signer's as {@code checkpoint.key}, readable by the owner only.
 */
public final class MakeSecrets {
  private MakeSecrets() {}

  /**
   * @param arguments the folder
   */
  public static void main(String[] arguments) {
    var folder = Path.of(arguments[0]);
    TrustKey.createIfAbsent(folder.resolve("trust.key"));
    SigningKey.createIfAbsent(folder.resolve("checkpoint.key"));
  }
}
