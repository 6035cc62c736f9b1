package waymark.recruitment.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.reads.SeenRead;

/**
 * Who was shown a candidate, the newest first.
 *
 * @param next what to ask for as {@code after} to get those before; null on the last page
 */
public record WhoViewedCandidate(UUID candidate, List<CandidateView> views, @Nullable String next)
    implements NamesPupils {

  /**
   * Once that the candidate was shown.
   *
   * @param roles in which the person was let in
   * @param kind page or list
   * @param route method and pattern of the address
   */
  public record CandidateView(
      Instant at,
      String person,
      @Nullable String name,
      List<String> roles,
      String kind,
      String route) {}

  /**
   * @param found one more than a page has, where there is one
   */
  public static WhoViewedCandidate of(
      UUID candidate, List<SeenRead> found, int size, Map<String, String> names) {
    List<SeenRead> shown = found.size() > size ? found.subList(0, size) : found;
    return new WhoViewedCandidate(
        candidate,
        shown.stream().map(seen -> view(seen, names.get(seen.actor()))).toList(),
        found.size() > size ? shown.getLast().place().text() : null);
  }

  private static CandidateView view(SeenRead seen, @Nullable String name) {
    return new CandidateView(
        seen.place().at(), seen.actor(), name, seen.roles(), seen.kind(), seen.route());
  }

  @Override
  public Collection<UUID> namedPupils() {
    return List.of(candidate);
  }
}
