package waymark.ledger.proof;

/**
 * A tile of the tree, as C2SP tlog-tiles cuts it: up to 256 consecutive hashes of one level, where
 * each hash of a level stands for a full tile of the level below.
 *
 * @param level 0 holds leaf hashes
 * @param index counts from 0 within the level
 */
record Tile(int level, long index) {

  static final int HEIGHT = 8;
  static final int WIDTH = 1 << HEIGHT;

  /** How many hashes this tile has in a tree of that many leaves: 0 to 256. */
  int width(long treeSize) {
    long inLevel = treeSize >>> (HEIGHT * level);
    return (int) Math.clamp(inLevel - index * WIDTH, 0L, WIDTH);
  }

  /**
   * The tile's path in C2SP's scheme, such as {@code tile/0/x001/234} or, 17 hashes wide, {@code
   * tile/1/000.p/17}.
   */
  String path(int width) {
    StringBuilder path = new StringBuilder("%03d".formatted(index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      path.insert(0, "x%03d/".formatted(rest % 1000));
    }
    return "tile/" + level + "/" + path + (width == WIDTH ? "" : ".p/" + width);
  }
}
