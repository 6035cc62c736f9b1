package waymark.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A commit that the next one has to follow: the newest, as far as somebody has come. */
public record Head(long position, Instant recordedAt) {

  public static final Head OF_EMPTY_LEDGER = new Head(0, Instant.EPOCH);

  /**
   * @throws CommitAltered where it cannot be read
   */
  static Head of(StoredCommit newest) {
    return new Head(newest.position(), newest.read().recordedAt());
  }

  /**
   * @param from the commits from this position on; none are needed of position 0
   * @throws CommitAltered where the first of them is not at this position, or cannot be read
   */
  public static Head at(long position, List<StoredCommit> from) {
    if (position == 0) {
      return OF_EMPTY_LEDGER;
    }
    if (from.isEmpty() || from.getFirst().position() != position) {
      throw new CommitAltered(position, "it is missing", null);
    }
    return of(from.getFirst());
  }

  /** As {@link #then(StoredCommit, Leaf)}. */
  public Head then(StoredCommit next) {
    return then(next, next.read());
  }

  /**
   * What comes after this one: only what a writer of the ledger can have put there.
   *
   * @param leaf the content of the next one
   * @throws CommitAltered where no writer can have
   */
  public Head then(StoredCommit next, Leaf leaf) {
    if (next.position() != position + 1) {
      throw new CommitAltered(
          position + 1, "it is missing, and position %d is there".formatted(next.position()), null);
    }
    objection(leaf, recordedAt)
        .ifPresent(how -> {
          throw new CommitAltered(next.position(), how, null);
        });
    return new Head(next.position(), leaf.recordedAt());
  }

  /** Why no writer can have recorded this after what was recorded then; empty where one can. */
  public static Optional<String> objection(Leaf next, Instant earlier) {
    if (next.events().isEmpty()) {
      return Optional.of("it holds no event");
    }
    return next.recordedAt().isBefore(earlier)
        ? Optional.of("it was recorded before the commit in front of it")
        : Optional.empty();
  }
}
