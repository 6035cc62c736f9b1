package waymark.ledger.store;

import org.jspecify.annotations.Nullable;

/** A stored commit is not as it was recorded. */
public final class CommitAltered extends RuntimeException {

  CommitAltered(long position, String how, @Nullable Throwable cause) {
    super("The commit at position %d has been altered: %s.".formatted(position, how), cause);
  }
}
