package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's newest request to see what is held about them, as far as decisions need it.
 *
 * @param request which; null while there is none
 * @param receivedOn when it was received
 * @param clockFrom the day from which the month runs: received, or identity confirmed if later
 * @param due the last day for the answer
 * @param extended by how many months
 * @param items the list that was gathered
 * @param decided items that were looked through since, and who decided last about each
 * @param reopened whether its approval was taken back and nothing was decided since
 */
public record CandidateAccess(
    Stage stage,
    @Nullable UUID request,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate clockFrom,
    @Nullable LocalDate due,
    int extended,
    List<String> items,
    Map<String, String> decided,
    boolean reopened) {
  public static final CandidateAccess NONE =
      new CandidateAccess(Stage.NONE, null, null, null, null, 0, List.of(), Map.of(), false);

  /** How far the request has come. */
  public enum Stage {
    NONE,
    /** Who is asking has still to be confirmed. */
    RECEIVED,
    GATHERING,
    IN_REDACTION,
    APPROVED,
    SENT,
    REFUSED,
    WITHDRAWN
  }

  public CandidateAccess {
    items = List.copyOf(items);
    decided = Map.copyOf(decided);
  }

  /** Whether it waits for an answer. */
  public boolean open() {
    return switch (stage) {
      case RECEIVED, GATHERING, IN_REDACTION, APPROVED -> true;
      case NONE, SENT, REFUSED, WITHDRAWN -> false;
    };
  }

  /** Those whose decisions stand. What somebody else decided anew since is no longer theirs. */
  public Set<String> deciders() {
    return Set.copyOf(decided.values());
  }

  CandidateAccess evolve(CandidateAccessEvent event) {
    return switch (event) {
      case CandidateAccessReceived r -> received(r);
      case CandidateIdentityConfirmed i -> at(Stage.GATHERING, i.occurredOn(), i.due(), extended);
      case CandidateAccessExtended e -> at(stage, clockFrom, e.due(), e.months());
      case CandidateAccessGathered g -> redacting(g.items(), Map.of(), false);
      case CandidateItemsDecided d -> decided(d);
      case CandidateAccessApproved a -> at(Stage.APPROVED);
      case CandidateApprovalWithdrawn w -> redacting(items, decided, true);
      case CandidateAccessSent s -> at(Stage.SENT);
      case CandidateAccessRefused r -> at(Stage.REFUSED);
      case CandidateAccessWithdrawn w -> at(Stage.WITHDRAWN);
    };
  }

  private static CandidateAccess received(CandidateAccessReceived r) {
    LocalDate checked = r.identityCheckedOn();
    Stage first = checked == null ? Stage.RECEIVED : Stage.GATHERING;
    LocalDate from = checked != null && checked.isAfter(r.occurredOn()) ? checked : r.occurredOn();
    return new CandidateAccess(
        first, r.request(), r.occurredOn(), from, r.due(), 0, List.of(), Map.of(), false);
  }

  private CandidateAccess at(Stage next) {
    return at(next, clockFrom, due, extended);
  }

  private CandidateAccess at(
      Stage next, @Nullable LocalDate from, @Nullable LocalDate until, int months) {
    return new CandidateAccess(
        next, request, receivedOn, from, until, months, items, decided, reopened);
  }

  private CandidateAccess redacting(List<String> all, Map<String, String> done, boolean again) {
    return new CandidateAccess(
        Stage.IN_REDACTION, request, receivedOn, clockFrom, due, extended, all, done, again);
  }

  private CandidateAccess decided(CandidateItemsDecided event) {
    Map<String, String> latest = new HashMap<>(decided);
    event.decisions().forEach(decision -> latest.put(decision.item(), event.decidedBy()));
    return redacting(items, latest, false);
  }
}
