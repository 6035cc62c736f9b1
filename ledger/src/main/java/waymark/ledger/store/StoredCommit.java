package waymark.ledger.store;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.bson.BSONException;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;

/**
 * A commit as it stands in the ledger. The leaf is the record; the other fields are copies for the
 * indexes.
 *
 * @param position from 1, without a gap
 * @param leaf canonical JSON in UTF-8, the very bytes that were recorded
 */
public record StoredCommit(
    long position, String stream, long firstSeq, UUID commandId, byte[] leaf) {

  /**
   * A document of the ledger's collection.
   *
   * @throws CommitAltered where it is no commit; of a commit's leaf {@link #read} says whether it
   *     is
   */
  public static StoredCommit of(BsonDocument document) {
    try {
      long position = document.getInt64("_id").getValue();
      if (position < 1) {
        throw new IllegalArgumentException("No position");
      }
      return new StoredCommit(
          position,
          document.getString("stream").getValue(),
          document.getInt64("firstSeq").getValue(),
          document.getBinary("commandId").asUuid(),
          document.getBinary("leaf").getData());
    } catch (BSONException | IllegalArgumentException e) {
      throw new CommitAltered(position(document), "what stands there is not a commit", e);
    }
  }

  /** The position that a document's {@code _id} says, as whatever number; 0 where it is none. */
  static long position(BsonDocument document) {
    try {
      long position =
          switch (document.get("_id", new BsonInt64(0))) {
            case BsonInt32 id -> id.getValue();
            case BsonInt64 id -> id.getValue();
            case BsonDouble id -> new BigDecimal(id.getValue()).longValueExact();
            case BsonDecimal128 id -> id.getValue().bigDecimalValue().longValueExact();
            default -> 0;
          };
      return Math.max(0, position);
    } catch (ArithmeticException | NumberFormatException fractionOrNotFinite) {
      return 0;
    }
  }

  /**
   * The content.
   *
   * @throws CommitAltered where a copy differs from the leaf, or the leaf cannot be read
   */
  public Leaf read() {
    Leaf read;
    try {
      read = Leaf.parse(leaf);
    } catch (RuntimeException e) {
      throw new CommitAltered(position, "its leaf cannot be read", e);
    }
    if (!read.stream().equals(stream)
        || read.firstSeq() != firstSeq
        || !read.commandId().equals(commandId)) {
      throw new CommitAltered(position, "the fields beside its leaf differ from it", null);
    }
    return read;
  }

  /**
   * What a caller who gives the same command again is told.
   *
   * @throws CommandMismatch where it is another request under the same id
   */
  public Appended answerTo(String requestHash) {
    Leaf leaf = read();
    if (!leaf.requestHash().equals(requestHash)) {
      throw new CommandMismatch(commandId);
    }
    return new Appended(position, leaf.answer(), true);
  }

  /** SHA-256 of the leaf in hex: how messages and readers name this content. */
  public String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(leaf));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
