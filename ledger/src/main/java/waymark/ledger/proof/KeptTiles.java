package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * The tree's tiles in the ledger's database: {@code {_id: "level/index", width, hashes}} in the
 * collection {@code tiles}. A partial tile is the beginning of the tile that it grows into, so each
 * tile is one document that only grows.
 */
final class KeptTiles implements Tiles {

  static final String COLLECTION = "tiles";
  private static final String SIZE = "size";

  /** A tile's first {@code hashes.length / 32} hashes. */
  record Kept(Tile tile, byte[] hashes) {}

  private final MongoCollection<Document> tiles;

  KeptTiles(MongoDatabase ledger) {
    tiles =
        ledger
            .getCollection(COLLECTION)
            .withReadConcern(ReadConcern.MAJORITY)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /** Of how many leaves the hashes are kept. */
  long size() {
    @Nullable Document size = tiles.find(eq("_id", SIZE)).first();
    return size == null ? 0 : size.getLong(SIZE);
  }

  @Override
  public byte[] hashes(Tile tile, int width) {
    @Nullable Document kept = tiles.find(eq("_id", id(tile))).first();
    byte[] hashes = kept == null ? new byte[0] : kept.get("hashes", Binary.class).getData();
    if (hashes.length < width * Hashes.BYTES) {
      throw new TilesMissing(tile.path(width));
    }
    return Arrays.copyOf(hashes, width * Hashes.BYTES);
  }

  /**
   * Keeps these, then says so: a crash between the two leaves hashes that the next run writes
   * again.
   */
  void keep(List<Kept> grown, long size) {
    try {
      tiles.bulkWrite(
          grown.stream().map(KeptTiles::growth).toList(), new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      // Another process that was further has kept a wider tile already.
      if (e.getWriteConcernError() != null
          || e.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw e;
      }
    }
    tiles.updateOne(eq("_id", SIZE), max(SIZE, size), new UpdateOptions().upsert(true));
  }

  /** Forgets every hash, so that they are made again from the record. */
  void clear() {
    tiles.drop();
  }

  private static UpdateOneModel<Document> growth(Kept kept) {
    int width = kept.hashes().length / Hashes.BYTES;
    return new UpdateOneModel<>(
        and(eq("_id", id(kept.tile())), lt("width", width)),
        combine(set("width", width), set("hashes", new Binary(kept.hashes()))),
        new UpdateOptions().upsert(true));
  }

  /** Padded, so that the tiles of a level sort as they stand in it. */
  static String id(Tile tile) {
    return "%d/%010d".formatted(tile.level(), tile.index());
  }
}
