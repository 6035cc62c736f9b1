package waymark.ledger.proof;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file of a backup is not as it was written; the sentence names it, and where in it. */
final class BackupDamaged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BackupDamaged(String how, @Nullable IOException cause) {
    super("The backup is damaged: " + how, cause);
  }
}
