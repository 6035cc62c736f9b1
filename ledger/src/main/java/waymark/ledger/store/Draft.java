package waymark.ledger.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** A commit that waits: encoded on its caller's thread up to the time, which numbering gives it. */
final class Draft {

  /** The most one commit may hold, in bytes of its leaf. */
  static final int LARGEST = 512 * 1024;

  private static final String TIME = "\"recordedAt\":\"";

  final NewCommit commit;
  final CompletableFuture<Appended> outcome = new CompletableFuture<>();
  private final byte[] before;
  private final byte[] after;

  Draft(NewCommit commit) {
    this.commit = commit;
    String leaf = CanonicalJson.text(leaf(commit).json());
    // Only two strings follow the time, and a quote inside a string is escaped: this is the member.
    int time = leaf.lastIndexOf(TIME) + TIME.length();
    before = leaf.substring(0, time).getBytes(UTF_8);
    after = leaf.substring(time + Leaf.written(Instant.EPOCH).length()).getBytes(UTF_8);
    if (size() > LARGEST) {
      throw new CommitTooLarge(size(), LARGEST);
    }
  }

  /** Bytes of the leaf. */
  int size() {
    return before.length + Leaf.written(Instant.EPOCH).length() + after.length;
  }

  /** The leaf, recorded at this time. */
  byte[] leaf(Instant recordedAt) {
    byte[] time = Leaf.written(recordedAt).getBytes(US_ASCII);
    var leaf = new byte[before.length + time.length + after.length];
    System.arraycopy(before, 0, leaf, 0, before.length);
    System.arraycopy(time, 0, leaf, before.length, time.length);
    System.arraycopy(after, 0, leaf, before.length + time.length, after.length);
    return leaf;
  }

  void fail(RuntimeException reason) {
    outcome.completeExceptionally(reason);
  }

  private static Leaf leaf(NewCommit commit) {
    return new Leaf(
        commit.stream(),
        commit.firstSeq(),
        commit.commandId(),
        commit.requestHash(),
        commit.actor(),
        Instant.EPOCH,
        commit.answer(),
        commit.events());
  }
}
