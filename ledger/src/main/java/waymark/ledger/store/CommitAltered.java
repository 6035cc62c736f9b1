package waymark.ledger.store;

import org.jspecify.annotations.Nullable;

/** A stored commit is not as it was recorded. */
public final class CommitAltered extends RuntimeException {

  static final String EARLIER = "it was recorded before the commit in front of it";

  private final String how;

  CommitAltered(long position, String how, @Nullable Throwable cause) {
    super("The commit at position %d has been altered: %s.".formatted(position, how), cause);
    this.how = how;
  }

  /** What is wrong with it, without anything that stands in it. */
  String how() {
    return how;
  }
}
