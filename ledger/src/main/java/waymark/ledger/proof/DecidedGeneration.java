package waymark.ledger.proof;

import java.util.Optional;
import waymark.ledger.generation.Generation;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StartCheck;

/**
 * At start: a ledger whose database says that it is another generation than was signed is read-only
 * where the decision that began it is not signed beside the checkpoints. Otherwise whoever owns the
 * database would begin one to be rid of them.
 */
record DecidedGeneration(GenerationFolders folders, VerifierKey key, Generation opened)
    implements StartCheck {

  @Override
  public Optional<String> objection(LedgerStore ledger) {
    try {
      return objection(ledger.name());
    } catch (NoteRefused e) {
      return Optional.of(
          "what began its generation was not signed with its key (" + e.getMessage() + ")");
    }
  }

  private Optional<String> objection(String ledger) {
    Optional<Integer> undecided = folders.undecided(opened.number());
    if (undecided.isPresent()) {
      return Optional.of(
          """
          its database says that it went on as generation %d, and no decision of an operator is signed beside \
          the checkpoints of the one before. If nobody decided it, the database was tampered with: ./waymark \
          verify names the first wrong position, and a backup is to be restored. If the checkpoint folder lost \
          it, put that back from a backup. If it was begun, before such decisions were signed or since: \
          ./waymark confirm-generation --ledger %s --generation %d --kept N, N being what was kept as it was \
          begun\
          """
              .formatted(undecided.get(), ledger, undecided.get()));
    }
    return folders
        .of(opened.number())
        .decision(key)
        .filter(signed -> !signed.begun().equals(opened))
        .map(signed ->
            "its database says of generation %d what was not decided. Decided was: kept %d, seen %d, %s. Restore a backup"
                .formatted(
                    opened.number(),
                    signed.begun().kept(),
                    signed.begun().seen(),
                    signed.begun().reason()));
  }
}
