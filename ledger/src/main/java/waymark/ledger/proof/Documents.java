package waymark.ledger.proof;

import com.mongodb.client.MongoCursor;
import java.io.Closeable;
import java.util.Iterator;
import org.bson.BsonDocument;

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
