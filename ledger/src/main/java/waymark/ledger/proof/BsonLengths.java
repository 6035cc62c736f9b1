package waymark.ledger.proof;

import java.nio.BufferUnderflowException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.bson.BSONException;
import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/**
 * The lengths that a document says its values have. Whoever decodes a value takes as much memory as
 * it says, before it finds that there is not so much: so they are looked at first, which takes
 * none.
 */
final class BsonLengths {
  private BsonLengths() {}

  /** Whether every value lies within the document, and is of a type there is. */
  static boolean fit(BsonDocument document) {
    if (!(document instanceof RawBsonDocument raw)) {
      return true;
    }
    try (var reader = new BsonBinaryReader(raw.getByteBuffer().asNIO())) {
      reader.readStartDocument();
      pass(reader);
      return true;
    } catch (BSONException | IllegalArgumentException | BufferUnderflowException lie) {
      return false;
    }
  }

  /** Not by calls within calls: nobody says how deep it goes. */
  private static void pass(BsonBinaryReader reader) {
    Deque<BsonType> within = new ArrayDeque<>();
    within.push(BsonType.DOCUMENT);
    while (!within.isEmpty()) {
      switch (reader.readBsonType()) {
        case END_OF_DOCUMENT -> {
          if (within.pop() == BsonType.ARRAY) {
            reader.readEndArray();
          } else {
            reader.readEndDocument();
          }
        }
        case DOCUMENT -> {
          named(reader, within);
          reader.readStartDocument();
          within.push(BsonType.DOCUMENT);
        }
        case ARRAY -> {
          named(reader, within);
          reader.readStartArray();
          within.push(BsonType.ARRAY);
        }
        default -> {
          named(reader, within);
          reader.skipValue();
        }
      }
    }
  }

  private static void named(BsonBinaryReader reader, Deque<BsonType> within) {
    if (within.peek() == BsonType.DOCUMENT) {
      reader.skipName();
    }
  }
}
