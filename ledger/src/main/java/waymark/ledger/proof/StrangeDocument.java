package waymark.ledger.proof;

import java.util.HexFormat;
import org.bson.RawBsonDocument;

/** A document that is no commit, byte for byte as it stood in a ledger's collection. */
record StrangeDocument(byte[] bytes) {

  static StrangeDocument of(RawBsonDocument document) {
    var buffer = document.getByteBuffer().asNIO();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return new StrangeDocument(bytes);
  }

  /** SHA-256 in hex. */
  String hash() {
    return HexFormat.of().formatHex(Hashes.sha256().digest(bytes));
  }
}
