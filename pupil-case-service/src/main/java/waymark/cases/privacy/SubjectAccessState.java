package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as far as decisions need it.
 *
 * @param seq the newest event's place in the stream; −1 before the first
 * @param receivedOn when it was received
 * @param clockFrom the day from which the month runs: received, or identity confirmed if later
 * @param due the last day for the answer
 * @param extended by how many months
 * @param items the list that was gathered
 * @param decided items that were looked through since, and who decided last about each
 * @param reopened whether its approval was taken back and nothing was decided since
 */
public record SubjectAccessState(
    long seq,
    Stage stage,
    @Nullable DataSubject subject,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate clockFrom,
    @Nullable LocalDate due,
    int extended,
    List<String> items,
    Map<String, String> decided,
    boolean reopened) {
  public static final SubjectAccessState NONE =
      new SubjectAccessState(-1, Stage.NONE, null, null, null, null, 0, List.of(), Map.of(), false);

  /** How far the request has come. */
  public enum Stage {
    NONE,
    /** Who is asking has still to be confirmed. */
    RECEIVED,
    GATHERING,
    IN_REDACTION,
    APPROVED,
    SENT,
    REFUSED
  }

  public SubjectAccessState {
    items = List.copyOf(items);
    decided = Map.copyOf(decided);
  }

  /** Those whose decisions stand. What somebody else decided anew since is no longer theirs. */
  public Set<String> deciders() {
    return Set.copyOf(decided.values());
  }

  public SubjectAccessState evolve(SubjectAccessEvent event) {
    return switch (event) {
      case SubjectAccessReceived r -> received(r);
      case IdentityConfirmed i -> at(Stage.GATHERING, i.occurredOn(), i.due(), extended);
      case SubjectAccessExtended e -> at(stage, clockFrom, e.due(), e.months());
      case SubjectAccessGathered g -> redacting(g.items(), Map.of(), false);
      case ItemsDecided d -> decided(d);
      case SubjectAccessApproved a -> at(Stage.APPROVED, clockFrom, due, extended);
      case AccessApprovalWithdrawn w -> redacting(items, decided, true);
      case SubjectAccessSent s -> at(Stage.SENT, clockFrom, due, extended);
      case SubjectAccessRefused r -> at(Stage.REFUSED, clockFrom, due, extended);
    };
  }

  private SubjectAccessState received(SubjectAccessReceived r) {
    LocalDate checked = r.identityCheckedOn();
    Stage first = checked == null ? Stage.RECEIVED : Stage.GATHERING;
    LocalDate from = checked != null && checked.isAfter(r.occurredOn()) ? checked : r.occurredOn();
    return new SubjectAccessState(
        seq + 1, first, r.subject(), r.occurredOn(), from, r.due(), 0, List.of(), Map.of(), false);
  }

  private SubjectAccessState at(
      Stage next, @Nullable LocalDate from, @Nullable LocalDate until, int months) {
    return new SubjectAccessState(
        seq + 1, next, subject, receivedOn, from, until, months, items, decided, reopened);
  }

  private SubjectAccessState redacting(List<String> all, Map<String, String> done, boolean again) {
    return new SubjectAccessState(
        seq + 1,
        Stage.IN_REDACTION,
        subject,
        receivedOn,
        clockFrom,
        due,
        extended,
        all,
        done,
        again);
  }

  private SubjectAccessState decided(ItemsDecided event) {
    Map<String, String> latest = new HashMap<>(decided);
    event.decisions().forEach(decision -> latest.put(decision.item(), event.decidedBy()));
    return redacting(items, latest, false);
  }
}
