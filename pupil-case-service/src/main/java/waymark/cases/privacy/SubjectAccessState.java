package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as far as decisions need it.
 *
 * @param seq the newest event's place in the stream; −1 before the first
 * @param clockFrom the day from which the month runs: received, or identity confirmed if later
 * @param due the last day for the answer
 * @param extended by how many months
 * @param items the list that was gathered
 * @param decided items that were looked through since
 * @param deciders who looked through them
 */
public record SubjectAccessState(
    long seq,
    Stage stage,
    @Nullable DataSubject subject,
    @Nullable LocalDate clockFrom,
    @Nullable LocalDate due,
    int extended,
    List<String> items,
    Set<String> decided,
    Set<String> deciders) {
  public static final SubjectAccessState NONE =
      new SubjectAccessState(-1, Stage.NONE, null, null, null, 0, List.of(), Set.of(), Set.of());

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
    decided = Set.copyOf(decided);
    deciders = Set.copyOf(deciders);
  }

  public SubjectAccessState evolve(SubjectAccessEvent event) {
    return switch (event) {
      case SubjectAccessReceived r -> received(r);
      case IdentityConfirmed i -> at(Stage.GATHERING, i.occurredOn(), i.due(), extended);
      case SubjectAccessExtended e -> at(stage, clockFrom, e.due(), e.months());
      case SubjectAccessGathered g -> redacting(g.items(), Set.of(), Set.of());
      case ItemsDecided d -> decided(d);
      case SubjectAccessApproved a -> at(Stage.APPROVED, clockFrom, due, extended);
      case SubjectAccessSent s -> at(Stage.SENT, clockFrom, due, extended);
      case SubjectAccessRefused r -> at(Stage.REFUSED, clockFrom, due, extended);
    };
  }

  private SubjectAccessState received(SubjectAccessReceived r) {
    LocalDate checked = r.identityCheckedOn();
    Stage first = checked == null ? Stage.RECEIVED : Stage.GATHERING;
    LocalDate from = checked != null && checked.isAfter(r.occurredOn()) ? checked : r.occurredOn();
    return new SubjectAccessState(
        seq + 1, first, r.subject(), from, r.due(), 0, List.of(), Set.of(), Set.of());
  }

  private SubjectAccessState at(
      Stage next, @Nullable LocalDate from, @Nullable LocalDate until, int months) {
    return new SubjectAccessState(
        seq + 1, next, subject, from, until, months, items, decided, deciders);
  }

  private SubjectAccessState redacting(List<String> all, Set<String> done, Set<String> by) {
    return new SubjectAccessState(
        seq + 1, Stage.IN_REDACTION, subject, clockFrom, due, extended, all, done, by);
  }

  private SubjectAccessState decided(ItemsDecided event) {
    Set<String> done = new HashSet<>(decided);
    event.decisions().forEach(decision -> done.add(decision.item()));
    Set<String> by = new HashSet<>(deciders);
    by.add(event.decidedBy());
    return redacting(items, done, by);
  }
}
