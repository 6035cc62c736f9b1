package waymark.ledger.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Where those are whom an answer names: a role held at one school lets nobody in at another. A
 * service says it of all its answers, or an answer of itself, where something else counts.
 */
public interface LetIn {

  /**
   * Those of these whom the grants open where they are now, by the scope that the queries have too.
   *
   * @param grants somebody's, all of one role
   */
  Set<UUID> whom(Collection<UUID> named, List<Grant> grants);

  /** Whoever is named is opened by such a scope, all of them or none. */
  static LetIn where(Predicate<Scope> opens) {
    return (named, grants) -> opens.test(Scope.of(grants)) ? Set.copyOf(named) : Set.of();
  }

  /** Whoever is named is opened at this school. */
  static LetIn at(UUID school) {
    return where(scope -> scope.covers(school));
  }
}
