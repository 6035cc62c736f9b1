package waymark.ledger.proof;

import java.time.Instant;
import java.util.Optional;
import org.bson.BsonDocument;
import waymark.ledger.store.CommitAltered;
import waymark.ledger.store.Head;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.StoredCommit;

/**
 * What a commit must satisfy by itself and after those before it: its copies, its stream's
 * sequence, its time.
 */
final class EntryCheck {

  private final StreamEnds streams = new StreamEnds();
  private Instant recorded = Instant.MIN;

  /** A document as a commit, or nothing when it is none. */
  static Optional<StoredCommit> read(BsonDocument document) {
    if (!BsonLengths.fit(document)) {
      return Optional.empty();
    }
    try {
      return Optional.of(StoredCommit.of(document));
    } catch (CommitAltered e) {
      return Optional.empty();
    }
  }

  /** What is wrong with it, if anything. */
  Optional<String> objection(StoredCommit commit) {
    Leaf leaf;
    try {
      leaf = commit.read();
    } catch (CommitAltered e) {
      return Optional.of("its leaf cannot be read, or the fields beside it differ from it");
    }
    long expected = streams.advance(leaf.stream(), leaf.events().size());
    if (leaf.firstSeq() != expected) {
      return Optional.of(
          "its events begin at %d of the stream %s, which stood at %d"
              .formatted(leaf.firstSeq(), leaf.stream(), expected));
    }
    Optional<String> wrong = Head.objection(leaf, recorded);
    recorded = leaf.recordedAt();
    return wrong;
  }
}
