package waymark.ledger.proof;

import java.nio.file.Path;
import waymark.ledger.personal.TrustKey;

/**
 * Makes a ledger owner's two secrets in a folder where there are none: {@code trust.key}
 * (WAYMARK_TRUST_KEY_FILE) and {@code checkpoint.key} (WAYMARK_CHECKPOINT_KEY_FILE), each readable
 * by its owner only. Existing ones are left as they are. One argument: the folder.
 */
public final class MakeSecrets {

  private MakeSecrets() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    TrustKey.createIfAbsent(folder.resolve("trust.key"));
    SigningKey.createIfAbsent(folder.resolve("checkpoint.key"));
  }
}
