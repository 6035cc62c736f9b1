package waymark.ledger.proof;

/** Where tiles are kept. */
interface Tiles {
  /**
   * The tile's hashes one after another, at least {@code width} of them.
   *
   * @throws TilesMissing when fewer are kept
   */
  byte[] hashes(Tile tile, int width);
}
