package waymark.ledger.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The right-hand edge of the tree while leaves are added: one open tile for each level. */
final class TileGrowth {

  private static final class Open {
    private final Tile tile;
    private final byte[] hashes = new byte[Tile.WIDTH * Hashes.BYTES];
    private int width;
    private boolean changed;

    Open(Tile tile) {
      this.tile = tile;
    }

    void add(byte[] hash) {
      System.arraycopy(hash, 0, hashes, width * Hashes.BYTES, Hashes.BYTES);
      width++;
      changed = true;
    }

    KeptTiles.Kept kept() {
      return new KeptTiles.Kept(tile, Arrays.copyOf(hashes, width * Hashes.BYTES));
    }
  }

  private final List<Open> levels = new ArrayList<>();
  private final List<KeptTiles.Kept> full = new ArrayList<>();
  private long size;

  /** Takes up a tree of that size where it was left. */
  TileGrowth(Tiles tiles, long size) {
    this.size = size;
    for (int level = 0; size >>> (Tile.HEIGHT * level) > 0; level++) {
      Tile edge = new Tile(level, (size >>> (Tile.HEIGHT * level)) / Tile.WIDTH);
      Open open = new Open(edge);
      open.width = edge.width(size);
      if (open.width > 0) {
        System.arraycopy(
            tiles.hashes(edge, open.width), 0, open.hashes, 0, open.width * Hashes.BYTES);
      }
      levels.add(open);
    }
  }

  void add(byte[] leafHash) {
    add(0, leafHash);
    size++;
  }

  long size() {
    return size;
  }

  private void add(int level, byte[] hash) {
    if (level == levels.size()) {
      levels.add(new Open(new Tile(level, 0)));
    }
    Open open = levels.get(level);
    open.add(hash);
    if (open.width == Tile.WIDTH) {
      full.add(open.kept());
      levels.set(level, new Open(new Tile(level, open.tile.index() + 1)));
      add(level + 1, root(open.hashes));
    }
  }

  private static byte[] root(byte[] hashes) {
    CompactRange range = new CompactRange();
    for (int from = 0; from < hashes.length; from += Hashes.BYTES) {
      range.append(Arrays.copyOfRange(hashes, from, from + Hashes.BYTES));
    }
    return range.root();
  }

  /** The tiles that have grown since this was last asked. */
  List<KeptTiles.Kept> grown() {
    List<KeptTiles.Kept> grown = new ArrayList<>(full);
    full.clear();
    for (Open open : levels) {
      if (open.changed) {
        grown.add(open.kept());
        open.changed = false;
      }
    }
    return grown;
  }
}
