package waymark.ledger.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import waymark.ledger.store.StoredCommit;

/**
 * Checks a whole record against itself and against checkpoints from outside, reading it once and
 * holding only the edge of two trees and where each stream stands.
 *
 * <p>The tree over the leaves as they are is compared with every checkpoint on the way. The leaf
 * hashes that were kept beside the record name the first wrong position exactly, if they are
 * themselves those that were signed.
 */
final class Verify {

  private static final long EVERY = 10_000;

  private final RecordSource source;
  private final long signed;
  private final long least;
  private final LongConsumer progress;
  private final CheckedRange asIs;
  private final CheckedRange asKept;
  private final EntryCheck entries = new EntryCheck();

  /** The first position whose content is not that whose hash was kept; 0 for none. */
  private long differs;

  /** The first position that is wrong in itself; 0 for none. */
  private long wrong;

  private String how = "";

  private Verify(
      RecordSource source, List<Checkpoint> checkpoints, long least, LongConsumer progress) {
    this.source = source;
    this.least = least;
    this.signed = signed(checkpoints);
    this.progress = progress;
    this.asIs = new CheckedRange(checkpoints);
    this.asKept = new CheckedRange(checkpoints);
  }

  /**
   * Reads and judges a record, which has to hold all that was signed.
   *
   * @param checkpoints from outside, by size, their signatures already checked; none when there are
   *     none
   * @param progress is given the position reached, now and then
   */
  static Verdict of(RecordSource source, List<Checkpoint> checkpoints, LongConsumer progress) {
    return of(source, checkpoints, signed(checkpoints), progress);
  }

  /**
   * As {@link #of(RecordSource, List, LongConsumer)}, of one that may end before the last of them:
   * those beyond its end say nothing of it.
   *
   * @param least how many commits it has to hold
   */
  static Verdict of(
      RecordSource source, List<Checkpoint> checkpoints, long least, LongConsumer progress) {
    Verify verify = new Verify(source, checkpoints, least, progress);
    try (Documents commits = source.commits();
        LeafHashes kept = new LeafHashes(source)) {
      verify.read(commits, kept);
      verify.readOn(kept);
    }
    return verify.verdict();
  }

  private static long signed(List<Checkpoint> checkpoints) {
    return checkpoints.isEmpty() ? 0 : checkpoints.getLast().size();
  }

  private void read(Documents commits, LeafHashes kept) {
    while (commits.hasNext()) {
      long position = asIs.size() + 1;
      Optional<StoredCommit> commit = EntryCheck.read(commits.next());
      if (commit.isEmpty() || commit.get().position() != position) {
        wrong(position, commit.isEmpty() ? "what stands there is not a commit" : "it is missing");
        return;
      }
      byte[] hash = Hashes.leaf(commit.get().leaf());
      asIs.append(hash);
      compare(position, hash, kept.next());
      entries.objection(commit.get()).ifPresent(objection -> wrong(position, objection));
      if (position % EVERY == 0) {
        progress.accept(position);
      }
    }
    if (asIs.size() < least) {
      wrong(
          asIs.size() + 1,
          "it is missing: the record ends before it, and %d commits were signed".formatted(least));
    }
  }

  private void compare(long position, byte[] hash, byte @Nullable [] kept) {
    if (kept != null) {
      asKept.append(kept);
      if (differs == 0 && !Arrays.equals(hash, kept)) {
        differs = position;
      }
    }
  }

  /**
   * Hashes kept of commits that are gone still tell whether the kept hashes are those that were
   * signed.
   */
  private void readOn(LeafHashes kept) {
    while (asKept.size() < signed) {
      byte @Nullable [] hash = kept.next();
      if (hash == null) {
        return;
      }
      asKept.append(hash);
    }
  }

  private void wrong(long position, String objection) {
    if (wrong == 0) {
      wrong = position;
      how = objection;
    }
  }

  private Verdict verdict() {
    boolean altered = asIs.refuted() > 0;
    boolean keptAreSigned = asKept.proven() >= asIs.refuted();
    if (altered && !keptAreSigned && (wrong == 0 || wrong > asIs.proven())) {
      return wrongVerdict(
          asIs.proven() + 1,
          "or a later one up to %d: the hashes kept beside the record were altered with it"
              .formatted(asIs.refuted()));
    }
    // What a checkpoint proves cannot be put in doubt by hashes that were kept inside.
    long content = altered || differs > asIs.proven() ? differs : 0;
    if (content > 0 && (wrong == 0 || content <= wrong)) {
      return wrongVerdict(content, "its content is not what was recorded");
    }
    return wrong > 0
        ? wrongVerdict(wrong, how)
        : Verdict.sound(source.ledger(), asIs.size(), asIs.proven(), differs > 0);
  }

  private Verdict wrongVerdict(long position, String reason) {
    return Verdict.wrong(
        source.ledger(), asIs.size(), Math.min(asIs.proven(), position - 1), position, reason);
  }
}
