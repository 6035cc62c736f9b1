package waymark.ledger.store;

import java.time.Instant;
import java.util.Arrays;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** A draft at its position: these bytes at this place are sent until the answer is definite. */
record Numbered(Draft draft, long position, Instant recordedAt, byte[] leaf) {

  BsonDocument document() {
    NewCommit commit = draft.commit;
    return new BsonDocument("_id", new BsonInt64(position))
        .append("stream", new BsonString(commit.stream()))
        .append("firstSeq", new BsonInt64(commit.firstSeq()))
        .append("commandId", new BsonBinary(commit.commandId()))
        .append("leaf", new BsonBinary(leaf));
  }

  /** Whether that is this very commit, stored by an earlier attempt. */
  boolean is(StoredCommit stored) {
    return stored.position() == position && Arrays.equals(stored.leaf(), leaf);
  }

  boolean hasCommandOf(StoredCommit stored) {
    return stored.commandId().equals(draft.commit.commandId());
  }

  boolean hasPlaceInStreamOf(StoredCommit stored) {
    return stored.stream().equals(draft.commit.stream())
        && stored.firstSeq() == draft.commit.firstSeq();
  }

  void acknowledge() {
    draft.outcome.complete(new Appended(position, draft.commit.answer(), false));
  }

  void conflict() {
    draft.fail(new StreamConflict(draft.commit.stream(), draft.commit.firstSeq()));
  }

  /** Answers as the command was answered when it was recorded, if it is the same request. */
  void replay(StoredCommit recorded) {
    try {
      draft.outcome.complete(recorded.answerTo(draft.commit.requestHash()));
    } catch (RuntimeException e) {
      draft.fail(e);
    }
  }
}
