package waymark.ledger.proof;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StartCheck;

/**
 * At start: a ledger that does not extend its newest exported checkpoint (restored, cut or
 * replaced) is read-only. Until a generation has one, that is the newest of what it took over.
 */
public final class ExtendsCheckpoint implements StartCheck {

  private final String origin;
  private final SigningKey key;
  private final CheckpointFolder folder;

  public ExtendsCheckpoint(String origin, SigningKey key, CheckpointFolder folder) {
    this.origin = origin;
    this.key = key;
    this.folder = folder;
  }

  @Override
  public Optional<String> objection(LedgerStore ledger) {
    Optional<Checkpoint> newest;
    try {
      newest = folder.toExtend(key.verifier(origin));
    } catch (NoteRefused e) {
      return Optional.of(
          "its newest checkpoint was not signed with this key (" + e.getMessage() + ")");
    }
    return newest.flatMap(checkpoint -> objection(ledger, checkpoint));
  }

  private static Optional<String> objection(LedgerStore ledger, Checkpoint checkpoint) {
    long last = ledger.lastPosition();
    if (last < checkpoint.size()) {
      return Optional.of(
          "it ends at position %d, but %d commits were signed and exported. Restore a newer backup, or begin a new generation: ./waymark new-generation --ledger %s --reason \"…\""
              .formatted(last, checkpoint.size(), ledger.name()));
    }
    KeptTree kept = new KeptTree(ledger).readableAfter(checkpoint.size());
    Predicate<Tree> same =
        now -> Arrays.equals(kept.at(checkpoint.size()).root(), checkpoint.root());
    // Kept hashes may be spoilt where the record is not: only hashes made from the record decide.
    return kept.asked(same::test) || same.test(kept.madeAnew())
        ? Optional.empty()
        : Optional.of(
            "its first %d commits are not those that were signed and exported; ./waymark verify names the first wrong one"
                .formatted(checkpoint.size()));
  }
}
