package waymark.ledger.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** A ledger in a backup. */
record BackupSource(Path backup, String ledger) implements RecordSource {

  @Override
  public Documents commits() {
    return BsonFile.read(Backup.file(backup, ledger, "commits"));
  }

  @Override
  public Documents leafTiles() {
    Path tiles = Backup.file(backup, ledger, KeptTiles.COLLECTION);
    return Files.exists(tiles) ? new Leading(BsonFile.read(tiles)) : new Leading(null);
  }

  /** Tiles of leaf hashes come first in the file. */
  private static final class Leading implements Documents {
    private final @Nullable Documents all;
    private @Nullable BsonDocument ahead;

    Leading(@Nullable Documents all) {
      this.all = all;
      this.ahead = one();
    }

    private @Nullable BsonDocument one() {
      if (all == null || !all.hasNext()) {
        return null;
      }
      BsonDocument next = all.next();
      return next.isString("_id") && next.getString("_id").getValue().startsWith("0/")
          ? next
          : null;
    }

    @Override
    public boolean hasNext() {
      return ahead != null;
    }

    @Override
    public BsonDocument next() {
      BsonDocument next = ahead;
      if (next == null) {
        throw new NoSuchElementException();
      }
      ahead = one();
      return next;
    }

    @Override
    public void close() {
      if (all != null) {
        all.close();
      }
    }
  }
}
