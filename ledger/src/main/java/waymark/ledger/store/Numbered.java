package waymark.ledger.store;

import java.time.Instant;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** A draft at its position; these bytes at this place are sent until the answer is definite. */
record Numbered(Draft draft, long position, Instant recordedAt, byte[] leaf) {

  BsonDocument document() {
    NewCommit commit = draft.commit;
    return new BsonDocument("_id", new BsonInt64(position))
        .append("stream", new BsonString(commit.stream()))
        .append("firstSeq", new BsonInt64(commit.firstSeq()))
        .append("commandId", new BsonBinary(commit.commandId()))
        .append("leaf", new BsonBinary(leaf));
  }
}
