package waymark.ledger.proof;

import java.util.NoSuchElementException;
import org.bson.BSONException;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** The tiles of leaf hashes among all kept tiles of a backup: they come first in the file. */
final class LeadingTiles implements Documents {
  private final @Nullable Documents all;
  private @Nullable BsonDocument ahead;

  LeadingTiles(@Nullable Documents all) {
    this.all = all;
    this.ahead = one();
  }

  private @Nullable BsonDocument one() {
    if (all == null || !all.hasNext()) {
      return null;
    }
    BsonDocument next = all.next();
    try {
      return BsonLengths.fit(next)
              && next.isString("_id")
              && next.getString("_id").getValue().startsWith("0/")
          ? next
          : null;
    } catch (BSONException | IllegalArgumentException malformed) {
      return null;
    }
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
