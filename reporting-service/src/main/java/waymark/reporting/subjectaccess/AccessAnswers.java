package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;
import waymark.reporting.subjectaccess.AccessItem.Line;
import waymark.reporting.subjectaccess.AccessRequest.Stage;

/** What is answered about subject access requests. */
final class AccessAnswers {
  private AccessAnswers() {}

  /** All requests that may be seen, those to be answered first coming first. */
  record AccessList(LocalDate today, boolean updating, List<AccessLine> requests)
      implements NamesPupils {
    @Override
    public Collection<UUID> namedPupils() {
      return requests.stream()
          .filter(line -> line.subjectKind().equals("pupil"))
          .map(AccessLine::subject)
          .toList();
    }
  }

  /**
   * @param subjectKind pupil or person
   * @param name of the pupil or member of staff; absent where it cannot be read
   * @param due the last day for the answer
   */
  record AccessLine(
      UUID request,
      String subjectKind,
      UUID subject,
      @Nullable String name,
      Stage stage,
      LocalDate receivedOn,
      LocalDate due,
      AccessClock clock) {}

  /**
   * One request.
   *
   * @param seq the last event of its stream in it, to decide on
   * @param askedBy a code of the policy set access-requesters
   * @param extended by how many months
   * @param items in the list that was gathered
   * @param undecided of them, those nobody has looked through
   * @param deciders who decided about any of it, and does not approve it
   */
  record AccessDetail(
      UUID request,
      long seq,
      boolean updating,
      String subjectKind,
      UUID subject,
      @Nullable String name,
      Stage stage,
      AccessClock clock,
      LocalDate receivedOn,
      String askedBy,
      String asker,
      String asked,
      @Nullable LocalDate identityCheckedOn,
      LocalDate due,
      int extended,
      @Nullable String extensionReason,
      @Nullable Instant knownAt,
      int items,
      int undecided,
      Set<String> deciders,
      @Nullable String approvedBy,
      @Nullable LocalDate approvedOn,
      @Nullable LocalDate sentOn,
      @Nullable String sentHow,
      @Nullable LocalDate refusedOn,
      @Nullable String refusalReason,
      @Nullable String refusalNote)
      implements NamesPupils {
    @Override
    public Collection<UUID> namedPupils() {
      return subjectKind.equals("pupil") ? List.of(subject) : List.of();
    }
  }

  /**
   * All that is held, to be looked through.
   *
   * @param knownAt the moment as at which it is shown: that of the list, or now
   * @param gathered whether the list has been fixed
   * @param list what fixes it: the items' names, sealed; absent once it is fixed, where nothing was
   *     found, and while not all of the record has been read
   */
  record AccessItems(
      UUID request,
      long seq,
      String subjectKind,
      UUID subject,
      Instant knownAt,
      boolean gathered,
      @Nullable String list,
      List<ShownItem> items)
      implements NamesPupils {
    @Override
    public Collection<UUID> namedPupils() {
      return subjectKind.equals("pupil") ? List.of(subject) : List.of();
    }
  }

  record ShownItem(
      String item,
      String section,
      String title,
      List<Line> lines,
      @Nullable ItemDecision decision) {}
}
