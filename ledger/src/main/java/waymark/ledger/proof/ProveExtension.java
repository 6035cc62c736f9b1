package waymark.ledger.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the proof that the record of an earlier checkpoint is the beginning of today's, in files
 * that somebody else's tool can check.
 */
final class ProveExtension {

  private ProveExtension() {}

  /**
   * Writes {@code earlier.checkpoint}, {@code later.checkpoint}, {@code consistency.txt} (the
   * hashes of RFC 9162, section 2.1.4, a line of base64 each) and {@code log.vkey}, and checks them
   * as anybody would before it answers.
   *
   * @param earlier a checkpoint of this generation of the record, as it was published
   * @return the newest checkpoint, which was proved to extend the earlier one
   * @throws NoteRefused when the earlier checkpoint is another record's or generation's
   * @throws IllegalArgumentException when the record does not extend it, or nothing is signed yet
   */
  static Checkpoint write(DatabaseSource source, CheckpointFolder folder, String earlier, Path out)
      throws IOException {
    Signed newest = Signed.newest(folder, source.ledger());
    Checkpoint before = Checkpoint.open(earlier, newest.key());
    Checkpoint now = newest.checkpoint();
    if (before.size() > now.size()) {
      throw new IllegalArgumentException(
          "That checkpoint covers %d commits, the newest here %d: give the older of the two."
              .formatted(before.size(), now.size()));
    }
    Tree tree = new Tree(source.tiles(), now.size());
    List<byte[]> proof = tree.consistency(before.size());
    if (!Arrays.equals(tree.root(), now.root())
        || !Proofs.extended(before.size(), before.root(), now.size(), now.root(), proof)) {
      throw new IllegalArgumentException(
          "The record does NOT extend that checkpoint of %d commits: ./waymark verify names the first wrong position."
              .formatted(before.size()));
    }
    Files.createDirectories(out);
    Files.writeString(out.resolve("earlier.checkpoint"), earlier);
    Files.writeString(out.resolve("later.checkpoint"), newest.note());
    Files.writeString(
        out.resolve("consistency.txt"),
        proof.stream()
            .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
            .collect(Collectors.joining()));
    Files.writeString(out.resolve("log.vkey"), newest.key() + "\n");
    return now;
  }
}
