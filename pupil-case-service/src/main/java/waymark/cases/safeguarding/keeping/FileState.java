package waymark.cases.safeguarding.keeping;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.safeguarding.keeping.FileErasure.Stage;

/**
 * The keeping of a file as far as decisions need it: a fold of its stream.
 *
 * @param seq the newest event's place in the stream; −1 before the first
 * @param holds those that stand
 * @param named whether it was looked after that whom it is about keeps a name
 */
public record FileState(long seq, Set<UUID> holds, FileErasure erasure, boolean named) {
  /** Nothing has been recorded. */
  public static final FileState NONE = new FileState(-1, Set.of(), FileErasure.NONE, false);

  public FileState {
    holds = Set.copyOf(holds);
  }

  public FileState evolve(FileEvent event) {
    return switch (event) {
      case FileHoldPlaced h -> held(h.hold(), null);
      case FileHoldLifted h -> held(null, h.hold());
      case FileErasureProposed p ->
          next(new FileErasure(Stage.PROPOSED, p.ground(), p.proposedBy()));
      case FileErasureWithdrawn w -> next(FileErasure.NONE);
      case FileErasureRefused r -> next(FileErasure.NONE);
      case FileErasureAgreed a -> next(erasure.at(Stage.AGREED));
      case FileErasureLapsed l -> next(FileErasure.NONE);
      case FileErased e -> next(erasure.at(Stage.ERASED));
      case NameKept n -> new FileState(seq + 1, holds, erasure, true);
    };
  }

  private FileState next(FileErasure now) {
    return new FileState(seq + 1, holds, now, named);
  }

  private FileState held(@Nullable UUID placed, @Nullable UUID lifted) {
    Set<UUID> now = new HashSet<>(holds);
    if (placed != null) {
      now.add(placed);
    }
    if (lifted != null) {
      now.remove(lifted);
    }
    return new FileState(seq + 1, now, erasure, named);
  }
}
