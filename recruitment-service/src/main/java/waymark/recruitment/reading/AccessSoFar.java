package waymark.recruitment.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.recruitment.candidate.CandidateAccessApproved;
import waymark.recruitment.candidate.CandidateAccessEvent;
import waymark.recruitment.candidate.CandidateAccessGathered;
import waymark.recruitment.candidate.CandidateAccessReceived;
import waymark.recruitment.candidate.CandidateAccessRefused;
import waymark.recruitment.candidate.CandidateAccessWithdrawn;
import waymark.recruitment.candidate.CandidateApprovalWithdrawn;
import waymark.recruitment.candidate.CandidateItemsDecided;
import waymark.recruitment.candidate.ItemDecision;

/**
 * One request as far as its answer has come, folded from the candidate's stream.
 *
 * @param receivedOn null where there is no such request
 * @param items what was gathered last, as at {@code knownAt}; none before
 * @param decisions about them since, by item
 * @param approvedOn null while nobody has, or where it came to no answer
 * @param closed whether it came to no answer
 */
record AccessSoFar(
    @Nullable LocalDate receivedOn,
    @Nullable Instant knownAt,
    Set<String> items,
    Map<String, ItemDecision> decisions,
    @Nullable LocalDate approvedOn,
    boolean closed) {

  static AccessSoFar of(List<Recorded> stream, UUID request) {
    AccessSoFar sofar = new AccessSoFar(null, null, Set.of(), Map.of(), null, false);
    for (Recorded each : stream) {
      if (each.event() instanceof CandidateAccessEvent asked && asked.request().equals(request)) {
        sofar = sofar.evolve(asked);
      }
    }
    return sofar;
  }

  private AccessSoFar evolve(CandidateAccessEvent event) {
    return switch (event) {
      case CandidateAccessReceived r ->
          new AccessSoFar(r.occurredOn(), null, Set.of(), Map.of(), null, false);
      case CandidateAccessGathered g ->
          new AccessSoFar(receivedOn, g.knownAt(), Set.copyOf(g.items()), Map.of(), null, false);
      case CandidateItemsDecided d -> decided(d);
      case CandidateAccessApproved a -> approved(a.occurredOn());
      case CandidateApprovalWithdrawn w -> approved(null);
      case CandidateAccessRefused r -> ended();
      case CandidateAccessWithdrawn w -> ended();
      case CandidateAccessEvent other -> this;
    };
  }

  private AccessSoFar decided(CandidateItemsDecided event) {
    Map<String, ItemDecision> latest = new HashMap<>(decisions);
    event.decisions().forEach(decision -> latest.put(decision.item(), decision));
    return new AccessSoFar(receivedOn, knownAt, items, Map.copyOf(latest), approvedOn, closed);
  }

  private AccessSoFar approved(@Nullable LocalDate on) {
    return new AccessSoFar(receivedOn, knownAt, items, decisions, on, closed);
  }

  private AccessSoFar ended() {
    return new AccessSoFar(receivedOn, knownAt, items, decisions, null, true);
  }
}
