package waymark.ledger.store;

import java.time.Instant;

/** The newest commit a writer knows of: what the next one follows. */
record Head(long position, Instant recordedAt) {

  static final Head OF_EMPTY_LEDGER = new Head(0, Instant.EPOCH);

  /**
   * @throws CommitAltered where it cannot be read
   */
  static Head of(StoredCommit newest) {
    return new Head(newest.position(), newest.read().recordedAt());
  }

  /**
   * What stands after this one has to be what another writer of the ledger may have put there.
   *
   * @throws CommitAltered where it is not
   */
  void requireFollowedBy(StoredCommit other) {
    if (other.position() > position && of(other).recordedAt().isBefore(recordedAt)) {
      throw new CommitAltered(other.position(), CommitAltered.EARLIER, null);
    }
  }
}
