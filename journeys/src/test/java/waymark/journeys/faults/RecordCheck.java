package waymark.journeys.faults;

import static waymark.journeys.faults.Invariant.RECORD_VERIFIES;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import waymark.journeys.faults.StoredLog.Commit;
import waymark.ledger.proof.Checkpoint;
import waymark.ledger.proof.NoteRefused;
import waymark.ledger.proof.VerifierKey;

/** Whether a log is one history without a gap, and the one whose checkpoints were signed. */
final class RecordCheck {
  private static final int TILE = 256;

  private final StoredLog log;
  private final List<Violation> found = new ArrayList<>();

  private RecordCheck(StoredLog log) {
    this.log = log;
  }

  /**
   * @param checkpoints the folder that the checkpoints of its generations are exported to
   */
  static List<Violation> of(StoredLog log, MongoClient client, Path checkpoints) {
    var check = new RecordCheck(log);
    check.positions();
    check.tree(client, checkpoints);
    return check.found;
  }

  private void positions() {
    Set<UUID> ids = new HashSet<>();
    Map<String, Long> ends = new HashMap<>();
    Instant before = Instant.MIN;
    for (int i = 0; i < log.commits().size(); i++) {
      Commit commit = log.commits().get(i);
      expect(commit.position() == i + 1, "position %d follows %d", commit.position(), i);
      expect(commit.readable(), "the leaf of position %d cannot be read", commit.position());
      if (!commit.readable()) {
        continue;
      }
      long next = ends.getOrDefault(commit.stream(), -1L) + 1;
      expect(commit.firstSeq() == next, "%s goes on at %d", at(commit), next);
      ends.put(commit.stream(), commit.lastSeq());
      expect(ids.add(commit.id()), "%s is a command stored before", at(commit));
      expect(!commit.recordedAt().isBefore(before), "%s lies before its predecessor", at(commit));
      before = commit.recordedAt();
      boolean same =
          commit.content().path("stream").asString().equals(commit.stream())
              && commit.content().path("firstSeq").asLong(-1) == commit.firstSeq()
              && commit.id().equals(commit.commandId());
      expect(same, "the fields beside the leaf of position %d differ from it", commit.position());
    }
  }

  private static String at(Commit commit) {
    return "position %d (%s, %d)".formatted(commit.position(), commit.stream(), commit.firstSeq());
  }

  private void tree(MongoClient client, Path checkpoints) {
    List<byte[]> leaves =
        log.commits().stream().map(commit -> MerkleTree.leaf(commit.leaf())).toList();
    var tree = new MerkleTree(leaves);
    var generations = StoredLog.generations(client, log.name());
    try {
      for (int number : generations.keySet()) {
        var next = generations.higherEntry(number);
        long upTo = next == null ? Long.MAX_VALUE : next.getValue();
        signed(tree, checkpoints.resolve("" + number), upTo);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Document tile : client.getDatabase(log.name()).getCollection("tiles").find()) {
      if (tile.get("_id") instanceof String id && id.startsWith("0/")) {
        kept(leaves, Integer.parseInt(id.substring(2)), tile.get("hashes", Binary.class).getData());
      }
    }
  }

  private void kept(List<byte[]> leaves, int tile, byte[] hashes) {
    for (int i = 0; i < hashes.length / 32; i++) {
      int leaf = tile * TILE + i;
      byte[] kept = Arrays.copyOfRange(hashes, i * 32, (i + 1) * 32);
      boolean same = leaf < leaves.size() && Arrays.equals(kept, leaves.get(leaf));
      expect(same, "the kept hash of position %d is another's", leaf + 1);
    }
  }

  /**
   * @param upTo what was signed beyond it was lost, and another generation says so
   */
  private void signed(MerkleTree tree, Path folder, long upTo) throws IOException {
    Path all = folder.resolve("checkpoints");
    if (!Files.isDirectory(all) || !Files.isRegularFile(folder.resolve("log.vkey"))) {
      expect(false, "generation %s has no checkpoints, or no key to them", folder.getFileName());
      return;
    }
    var verifier = VerifierKey.parse(Files.readString(folder.resolve("log.vkey")));
    try (var files = Files.list(all)) {
      var notes = files.filter(f -> !f.getFileName().toString().startsWith(".")).toList();
      expect(!notes.isEmpty(), "generation %s has no checkpoints", folder.getFileName());
      for (Path file : notes) {
        try {
          var signed = Checkpoint.open(Files.readString(file), verifier);
          if (signed.size() <= upTo) {
            compare(signed, tree);
          }
        } catch (NoteRefused e) {
          expect(false, "checkpoint %s: %s", file.getFileName(), e.getMessage());
        }
      }
    }
  }

  private void compare(Checkpoint signed, MerkleTree tree) {
    int size = Math.toIntExact(signed.size());
    boolean proven = size <= tree.size() && Arrays.equals(tree.root(size), signed.root());
    expect(proven, "the first %d commits are not those that were signed", size);
  }

  private void expect(boolean holds, String sentence, Object... of) {
    if (!holds) {
      found.add(new Violation(RECORD_VERIFIES, log.name() + ": " + sentence.formatted(of)));
    }
  }
}
