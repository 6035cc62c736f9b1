package waymark.journeys.faults;

import static waymark.journeys.faults.Invariant.RECORD_VERIFIES;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.UUID;
import waymark.journeys.faults.StoredLog.Commit;

/** Whether a log is one history without a gap, and the one whose checkpoints were signed. */
final class RecordCheck {
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
    try {
      var generations = generations(client, checkpoints);
      for (int number : generations.keySet()) {
        var next = generations.higherEntry(number);
        long upTo = next == null ? Long.MAX_VALUE : next.getValue();
        int signed = signed(tree, checkpoints.resolve("" + number), upTo);
        boolean all = next != null || signed >= log.lastPosition();
        expect(all, "of %d commits the newest checkpoint covers %d", log.lastPosition(), signed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var tiles = client.getDatabase(log.name()).getCollection("tiles");
    KeptTilesCheck.of(tree, tiles).forEach(sentence -> expect(false, "%s", sentence));
  }

  /**
   * How many commits each generation took over of which something is signed: all, where nothing
   * signed says how many. The database is not believed.
   */
  private NavigableMap<Integer, Long> generations(MongoClient client, Path checkpoints)
      throws IOException {
    var signed = SignedGenerations.read(checkpoints);
    signed.undecided().forEach(number -> expect(false, "nobody decided generation %d", number));
    var stored = StoredLog.generations(client, log.name());
    expect(
        stored.lastKey().equals(signed.kept().isEmpty() ? 0 : signed.kept().lastKey()),
        "the database says generation %d, signed are %s",
        stored.lastKey(),
        signed.kept());
    return signed.kept();
  }

  /**
   * Gives how many commits the newest checkpoint is of.
   *
   * @param upTo what was signed beyond it was lost, and another generation says so
   */
  private int signed(MerkleTree tree, Path folder, long upTo) throws IOException {
    Path all = folder.resolve("checkpoints");
    if (!Files.isDirectory(all) || !Files.isRegularFile(folder.resolve("log.vkey"))) {
      expect(false, "generation %s has no checkpoints, or no key to them", folder.getFileName());
      return 0;
    }
    String key = Files.readString(folder.resolve("log.vkey"));
    int last = compare(folder.resolve("checkpoint"), key, tree, upTo);
    int newest = 0;
    try (var files = Files.list(all)) {
      for (Path file : files.filter(f -> !f.getFileName().toString().startsWith(".")).toList()) {
        int size = compare(file, key, tree, upTo);
        String name = file.getFileName().toString();
        expect(size == 0 || name.equals("%012d".formatted(size)), "%s is of %d", name, size);
        newest = Math.max(newest, size);
      }
    }
    expect(last <= newest, "its newest checkpoint, of %d commits, is kept nowhere else", last);
    return last;
  }

  /** Gives how many commits the note in the file is of; 0 where it was not signed. */
  private int compare(Path file, String key, MerkleTree tree, long upTo) throws IOException {
    try {
      var signed = SignedRoot.open(Files.readString(file), key);
      int size = signed.size();
      boolean proven = size <= tree.size() && Arrays.equals(tree.root(size), signed.root());
      expect(proven || size > upTo, "the first %d commits are not those that were signed", size);
      return size;
    } catch (NoSuchFileException none) {
      expect(false, "there is no %s", file.getFileName());
      return 0;
    } catch (IllegalArgumentException e) {
      expect(false, "checkpoint %s: %s", file.getFileName(), e.getMessage());
      return 0;
    }
  }

  private void expect(boolean holds, String sentence, Object... of) {
    if (!holds) {
      found.add(new Violation(RECORD_VERIFIES, log.name() + ": " + sentence.formatted(of)));
    }
  }
}
