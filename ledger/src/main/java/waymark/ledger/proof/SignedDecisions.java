package waymark.ledger.proof;

import java.time.Instant;
import java.util.Optional;
import waymark.ledger.generation.Decisions;
import waymark.ledger.generation.Generation;

/**
 * Decisions of a ledger's generations, signed, in their checkpoint folders.
 *
 * @param any of them
 */
record SignedDecisions(GenerationFolders folders, Origin any, SigningKey key) implements Decisions {

  @Override
  public int newest() {
    return folders.all().stream().mapToInt(CheckpointFolder::number).max().orElse(1);
  }

  @Override
  public Optional<Generation> pending(int after) {
    CheckpointFolder newest = folders.of(newest());
    return newest.number() > after && !newest.signed()
        ? newest.decision(key.verifier("" + any.in(newest.number()))).map(Decision::begun)
        : Optional.empty();
  }

  @Override
  public void keep(Generation decided, Instant at) {
    var decision = new Decision("" + any.in(decided.number()), decided, at);
    folders.of(decided.number()).export(decision, key);
  }
}
