package waymark.ledger.store;

import org.jspecify.annotations.Nullable;

/** A stored commit is not as it was recorded. */
public final class CommitAltered extends RuntimeException {

  private final long position;
  private final String how;

  CommitAltered(long position, String how, @Nullable Throwable cause) {
    super("The commit at position %d has been altered: %s.".formatted(position, how), cause);
    this.position = position;
    this.how = how;
  }

  /** Where; 0 for a document whose {@code _id} is no position. */
  public long position() {
    return position;
  }

  /**
   * What is wrong there, and what to do: a sentence for an operator, with nothing of what it says.
   */
  String objection(String ledger) {
    String where =
        position == 0 ? "beside its commits" : "after position %d".formatted(position - 1);
    return """
    %s its database holds what its service did not write (%s). Find out who else writes there, and \
    take that right away; where a backup was restored, restore a newer one. ./waymark set-aside \
    --ledger %s --reason "…" keeps it beside the record; then start the service anew\
    """
        .formatted(where, how, ledger);
  }
}
