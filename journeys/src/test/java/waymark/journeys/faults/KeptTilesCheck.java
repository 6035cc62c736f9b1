package waymark.journeys.faults;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Whether the hashes that a ledger keeps beside its commits, level by level, are those of the tree
 * over them: {@code level/index}, 256 to a tile, each over 256 of the level below (C2SP
 * tlog-tiles).
 */
final class KeptTilesCheck {
  private static final int WIDTH = 256;
  private static final int BYTES = 32;

  private final MerkleTree tree;
  private final List<String> found = new ArrayList<>();

  private KeptTilesCheck(MerkleTree tree) {
    this.tree = tree;
  }

  /** What is wrong with them, in sentences. */
  static List<String> of(MerkleTree tree, MongoCollection<Document> tiles) {
    var check = new KeptTilesCheck(tree);
    int size = 0;
    for (Document tile : tiles.find()) {
      if (tile.get("_id") instanceof String id && id.contains("/")) {
        String[] place = id.split("/");
        int level = Integer.parseInt(place[0]);
        byte[] hashes = tile.get("hashes", Binary.class).getData();
        check.tile(level, Integer.parseInt(place[1]), hashes);
      } else {
        size = Math.toIntExact(tile.getLong("size"));
      }
    }
    check.whole(tiles, size);
    return check.found;
  }

  private void tile(int level, int index, byte[] hashes) {
    int leaves = Math.toIntExact(Math.powExact((long) WIDTH, level));
    for (int i = 0; i < hashes.length / BYTES; i++) {
      int at = index * WIDTH + i;
      byte[] kept = Arrays.copyOfRange(hashes, i * BYTES, (i + 1) * BYTES);
      boolean covered = (long) (at + 1) * leaves <= tree.size();
      if (!covered || !Arrays.equals(kept, tree.whole(at, leaves))) {
        found.add("the kept hash %d of level %d is another's".formatted(at, level));
      }
    }
  }

  /** All tiles of a tree of that size are there, each as wide as it is by then. */
  private void whole(MongoCollection<Document> tiles, int size) {
    if (size > tree.size()) {
      found.add("hashes are kept of %d commits, and there are %d".formatted(size, tree.size()));
    }
    for (int level = 0, inLevel = size; inLevel > 0; level++, inLevel /= WIDTH) {
      for (int index = 0; index * WIDTH < inLevel; index++) {
        int width = Math.min(WIDTH, inLevel - index * WIDTH);
        String id = "%d/%010d".formatted(level, index);
        var tile = tiles.find(new Document("_id", id)).first();
        int there = tile == null ? 0 : tile.get("hashes", Binary.class).getData().length / BYTES;
        if (there < width) {
          found.add("of %d hashes in tile %s %d are kept".formatted(width, id, there));
        }
      }
    }
  }
}
