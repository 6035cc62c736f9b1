package waymark.ledger.proof;

import java.io.Closeable;
import java.util.Arrays;
import org.bson.BSONException;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** The leaf hashes that were kept when the commits were recorded, one after another. */
final class LeafHashes implements Closeable {

  private final Documents tiles;
  private byte[] tile = new byte[0];
  private int next;
  private long index;

  LeafHashes(RecordSource source) {
    tiles = source.leafTiles();
  }

  /** The hash of the next leaf, or null from the first one on that was not kept. */
  byte @Nullable [] next() {
    if (next == tile.length) {
      // Only a full tile has a successor.
      if (index > 0 && tile.length != Tile.WIDTH * Hashes.BYTES || !tiles.hasNext()) {
        return null;
      }
      tile = hashes(tiles.next());
      next = 0;
      index++;
      if (tile.length == 0 || tile.length % Hashes.BYTES != 0) {
        tile = new byte[0];
        return null;
      }
    }
    next += Hashes.BYTES;
    return Arrays.copyOfRange(tile, next - Hashes.BYTES, next);
  }

  /** Those of the tile that is next; none where what stands there is not that tile. */
  private byte[] hashes(BsonDocument kept) {
    try {
      boolean inOrder =
          kept.isString("_id")
              && kept.getString("_id").getValue().equals(KeptTiles.id(new Tile(0, index)))
              && kept.isBinary("hashes");
      return inOrder ? kept.getBinary("hashes").getData() : new byte[0];
    } catch (BSONException | IllegalArgumentException malformed) {
      return new byte[0];
    }
  }

  @Override
  public void close() {
    tiles.close();
  }
}
