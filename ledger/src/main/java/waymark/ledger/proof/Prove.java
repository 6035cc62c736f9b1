package waymark.ledger.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the proof that one commit is in the record, in files that somebody else's tool can check.
 */
final class Prove {

  private Prove() {}

  /**
   * Writes {@code commit.bin} (the exact leaf), {@code commit.tlog-proof} and {@code log.vkey}, and
   * checks them as anybody would before it answers.
   *
   * @throws IllegalArgumentException when there is no such position, or no checkpoint covers it yet
   */
  static Checkpoint write(DatabaseSource source, CheckpointFolder folder, long position, Path out)
      throws IOException {
    Signed newest = Signed.newest(folder, source.ledger());
    Checkpoint checkpoint = newest.checkpoint();
    byte[] leaf =
        source
            .leaf(position)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "The record %s has no position %d.".formatted(source.ledger(), position)));
    if (position > checkpoint.size()) {
      throw new IllegalArgumentException(
          "Position %d is not in a checkpoint yet: the newest covers %d. The next is signed within a minute."
              .formatted(position, checkpoint.size()));
    }
    List<byte[]> path = new Tree(source.tiles(), checkpoint.size()).inclusion(position - 1);
    InclusionProof proof = new InclusionProof(position - 1, path, newest.note());
    proof.verify(leaf, newest.key());
    Files.createDirectories(out);
    Files.write(out.resolve("commit.bin"), leaf);
    Files.writeString(out.resolve("commit.tlog-proof"), proof.text());
    Files.writeString(out.resolve("log.vkey"), newest.key() + "\n");
    return checkpoint;
  }
}
