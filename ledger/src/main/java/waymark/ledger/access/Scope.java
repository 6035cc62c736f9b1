package waymark.ledger.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The schools somebody may act at. It belongs inside the query, never behind it. */
public sealed interface Scope {

  /** Whether all of this school is in it; one of which only some classes are is not. */
  boolean covers(UUID school);

  /** As much of this school as is in it; empty where nothing of it is. */
  Optional<Scope> at(UUID school);

  /** Every school of the trust, those listed tomorrow included. */
  record WholeTrust() implements Scope {
    @Override
    public boolean covers(UUID school) {
      return true;
    }

    @Override
    public Optional<Scope> at(UUID school) {
      return Optional.of(new Schools(Set.of(school)));
    }
  }

  /** These schools and no others; none at all when the set is empty. */
  record Schools(Set<UUID> ids) implements Scope {
    public Schools {
      ids = Set.copyOf(ids);
    }

    @Override
    public boolean covers(UUID school) {
      return ids.contains(school);
    }

    @Override
    public Optional<Scope> at(UUID school) {
      return covers(school) ? Optional.of(new Schools(Set.of(school))) : Optional.empty();
    }
  }

  /**
   * Some schools whole, and of others these classes only.
   *
   * @param classes by school, never of one that is in it whole
   */
  record Classes(Set<UUID> whole, Map<UUID, Set<String>> classes) implements Scope {
    public Classes {
      whole = Set.copyOf(whole);
      classes = Map.copyOf(classes);
    }

    @Override
    public boolean covers(UUID school) {
      return whole.contains(school);
    }

    @Override
    public Optional<Scope> at(UUID school) {
      if (covers(school)) {
        return Optional.of(new Schools(Set.of(school)));
      }
      return Optional.ofNullable(classes.get(school))
          .map(named -> new Classes(Set.of(), Map.of(school, named)));
    }
  }

  /** The scope of the given grants together. */
  static Scope of(List<Grant> grants) {
    if (grants.stream().anyMatch(grant -> grant.scope() == null)) {
      return new WholeTrust();
    }
    return new Schools(
        grants.stream()
            .map(Grant::scope)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** With the classes that these grants name, of schools that are not in it already. */
  default Scope and(List<Grant> byClass) {
    Map<UUID, Set<String>> named = new HashMap<>();
    for (Grant grant : byClass) {
      if (grant.scope() instanceof UUID school && !covers(school) && !grant.classes().isEmpty()) {
        named.computeIfAbsent(school, id -> new HashSet<>()).addAll(grant.classes());
      }
    }
    return this instanceof Schools(Set<UUID> ids) && !named.isEmpty()
        ? new Classes(ids, named)
        : this;
  }
}
