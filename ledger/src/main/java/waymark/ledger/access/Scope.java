package waymark.ledger.access;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The schools somebody may act at. It belongs inside the query, never behind it. */
public sealed interface Scope {

  boolean covers(UUID school);

  /** Every school of the trust, those listed tomorrow included. */
  record WholeTrust() implements Scope {
    @Override
    public boolean covers(UUID school) {
      return true;
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
}
