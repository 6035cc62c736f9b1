package waymark.ledger.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The RFC 6962 tree over the first {@code size} leaves, read from tiles: its root and its proofs
 * (section 2.1).
 */
final class Tree {

  private final Tiles tiles;
  private final long size;

  Tree(Tiles tiles, long size) {
    this.tiles = tiles;
    this.size = size;
  }

  long size() {
    return size;
  }

  byte[] root() {
    return size == 0 ? Hashes.emptyTree() : hash(0, size);
  }

  /** The audit path of one leaf, from its sibling up. */
  List<byte[]> inclusion(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
    }
    List<byte[]> path = new ArrayList<>();
    include(index, 0, size, path);
    return path;
  }

  private void include(long index, long from, long to, List<byte[]> path) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      include(index, from, middle, path);
      path.add(hash(middle, to));
    } else {
      include(index, middle, to, path);
      path.add(hash(from, middle));
    }
  }

  /**
   * The proof that the tree of {@code earlier} leaves is a beginning of this one; empty when there
   * is nothing to prove.
   */
  List<byte[]> consistency(long earlier) {
    if (earlier < 0 || earlier > size) {
      throw new IllegalArgumentException("a tree of " + earlier + " is not within one of " + size);
    }
    List<byte[]> proof = new ArrayList<>();
    if (earlier > 0) {
      consist(earlier, 0, size, true, proof);
    }
    return proof;
  }

  private void consist(long earlier, long from, long to, boolean known, List<byte[]> proof) {
    if (earlier == to) {
      if (!known) {
        proof.add(hash(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (earlier <= middle) {
      consist(earlier, from, middle, known, proof);
      proof.add(hash(middle, to));
    } else {
      consist(earlier, middle, to, false, proof);
      proof.add(hash(from, middle));
    }
  }

  private byte[] hash(long from, long to) {
    long width = to - from;
    if (Long.bitCount(width) == 1 && from % width == 0) {
      return stored(Long.numberOfTrailingZeros(width), from / width);
    }
    long middle = from + split(width);
    return Hashes.node(hash(from, middle), hash(middle, to));
  }

  /** The hash of a whole subtree of 2^height leaves, out of the one tile that it lies in. */
  private byte[] stored(int height, long index) {
    int within = height % Tile.HEIGHT;
    Tile tile = new Tile(height / Tile.HEIGHT, (index << within) / Tile.WIDTH);
    int first = (int) ((index << within) % Tile.WIDTH);
    int count = 1 << within;
    byte[] hashes = tiles.hashes(tile, first + count);
    CompactRange range = new CompactRange();
    for (int i = first; i < first + count; i++) {
      range.append(Arrays.copyOfRange(hashes, i * Hashes.BYTES, (i + 1) * Hashes.BYTES));
    }
    return range.root();
  }

  /** The largest power of two below n. */
  private static long split(long n) {
    return Long.highestOneBit(n - 1);
  }
}
