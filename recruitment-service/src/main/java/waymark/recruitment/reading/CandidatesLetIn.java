package waymark.recruitment.reading;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.ledger.access.Grant;
import waymark.ledger.access.LetIn;
import waymark.ledger.access.Scope;

/** Which candidates a role opens: those who applied at its school. */
@Component
class CandidatesLetIn implements LetIn {
  private final CandidateIndex index;

  CandidatesLetIn(CandidateIndex index) {
    this.index = index;
  }

  @Override
  public Set<UUID> whom(Collection<UUID> named, List<Grant> grants) {
    return index.all(Scope.of(grants)).stream()
        .map(CandidateIndex.Known::candidate)
        .filter(Set.copyOf(named)::contains)
        .collect(Collectors.toSet());
  }
}
