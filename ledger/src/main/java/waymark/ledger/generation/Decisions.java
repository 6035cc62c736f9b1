package waymark.ledger.generation;

import java.time.Instant;
import java.util.Optional;

/**
 * What an operator decided of a ledger's generations, kept where whoever owns the ledger's database
 * cannot write.
 */
public interface Decisions {

  /** The number of the newest generation that was decided or signed; 1 where none was. */
  int newest();

  /** The newest after this one that was decided, and of which nothing was signed yet. */
  Optional<Generation> pending(int after);

  /** Keeps a decision. */
  void keep(Generation decided, Instant at);
}
