package waymark.ledger.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each of those whom a list names is opened at the schools that their own lines have. */
public final class EachAt implements LetIn {
  private final Map<UUID, Set<UUID>> schools = new HashMap<>();

  /** Another line; one without a school, or of nobody known, says nothing. */
  public EachAt with(@Nullable UUID named, @Nullable UUID school) {
    if (named != null && school != null) {
      schools.computeIfAbsent(named, _ -> new HashSet<>()).add(school);
    }
    return this;
  }

  @Override
  public Set<UUID> whom(Collection<UUID> named, List<Grant> grants) {
    Scope scope = Scope.of(grants);
    return named.stream()
        .filter(each -> schools.getOrDefault(each, Set.of()).stream().anyMatch(scope::covers))
        .collect(Collectors.toSet());
  }
}
