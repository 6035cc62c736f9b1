package waymark.cases.safeguarding.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.privacy.DataSubject;
import waymark.ledger.access.LetIn;
import waymark.ledger.reads.NamesPupils;

/**
 * One school's part of the answer to one request, to be looked through.
 *
 * @param seq what a decision names in If-Match; −1 while nothing was decided
 * @param subjectKind {@code pupil} or {@code person}, a member of staff
 * @param name of whom it is about; null where it cannot be read
 * @param askedBy a code of the policy set access-requesters
 * @param asker what whoever asks is called; null where it cannot be read any more
 * @param due the last day for the whole answer
 * @param confirmed whether it is known who is asking
 * @param stage to-gather, looking-through, approved or done
 * @param gathered how many items the list has that was fixed; 0 before
 * @param undecided of them, those nobody has looked through
 * @param deciders who decided last about any of it, and does not approve it
 * @param reopened whether its approval was taken back and nothing was decided since
 * @param takenBackOn when its approval was taken back, and no other stands
 * @param takenBackWhy what is wrong with it; null where it cannot be read any more
 * @param knownAt the moment at which the list was fixed
 * @param doneOn the day on which it was handed over, or found that nothing is held
 * @param how it was handed over; a code of the policy set access-delivery
 * @param items those of the list; before it is fixed, all that is held
 */
public record ShownPart(
    UUID request,
    UUID school,
    long seq,
    String subjectKind,
    UUID subject,
    @Nullable String name,
    LocalDate receivedOn,
    String askedBy,
    @Nullable String asker,
    @Nullable String asked,
    LocalDate due,
    boolean overdue,
    boolean confirmed,
    String stage,
    int gathered,
    int undecided,
    Set<String> deciders,
    boolean reopened,
    @Nullable LocalDate takenBackOn,
    @Nullable String takenBackWhy,
    @Nullable Instant knownAt,
    @Nullable LocalDate approvedOn,
    @Nullable String approvedByName,
    @Nullable LocalDate doneOn,
    @Nullable String how,
    List<ShownPartItem> items)
    implements NamesPupils {
  @Override
  public Collection<UUID> namedPupils() {
    return subjectKind.equals(DataSubject.PUPIL) ? List.of(subject) : List.of();
  }

  @Override
  public LetIn letIn() {
    return LetIn.at(school);
  }
}
