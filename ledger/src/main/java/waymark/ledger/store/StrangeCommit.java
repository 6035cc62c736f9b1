package waymark.ledger.store;

import java.util.Optional;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Tells what no service of the ledger's can have written from what one may have. */
final class StrangeCommit {

  private StrangeCommit() {}

  /**
   * Why a document of a ledger's collection is none of its commits; empty where it may be one.
   *
   * @param before the one in front of it, if there is one
   */
  static Optional<String> reason(BsonDocument document, @Nullable BsonDocument before) {
    try {
      StoredCommit commit = StoredCommit.of(document);
      commit.read();
      head(before).requireFollowedBy(commit);
      return Optional.empty();
    } catch (CommitAltered strange) {
      return Optional.of(strange.how());
    }
  }

  private static Head head(@Nullable BsonDocument before) {
    try {
      return before == null ? Head.OF_EMPTY_LEDGER : Head.of(StoredCommit.of(before));
    } catch (CommitAltered alsoStrange) {
      return Head.OF_EMPTY_LEDGER;
    }
  }
}
