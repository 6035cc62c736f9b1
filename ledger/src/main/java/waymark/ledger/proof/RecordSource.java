package waymark.ledger.proof;

import com.mongodb.client.MongoCursor;
import java.io.Closeable;
import java.util.Iterator;
import org.bson.BsonDocument;

/**
 * A ledger to be checked, wherever it lies: its documents as they are, in order, a few in memory at
 * a time.
 */
interface RecordSource {

  /** Documents one after another; to be closed. */
  interface Documents extends Iterator<BsonDocument>, Closeable {
    @Override
    void close();

    static Documents of(MongoCursor<BsonDocument> cursor) {
      return new Documents() {
        @Override
        public boolean hasNext() {
          return cursor.hasNext();
        }

        @Override
        public BsonDocument next() {
          return cursor.next();
        }

        @Override
        public void close() {
          cursor.close();
        }
      };
    }
  }

  String ledger();

  /** The commits, by {@code _id}. */
  Documents commits();

  /** The kept tiles of leaf hashes, by index. */
  Documents leafTiles();
}
