package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.reads.NamesPupils;

/**
 * One request.
 *
 * @param seq the last event of its stream in it, to decide on
 * @param askedBy a code of the policy set access-requesters
 * @param extended by how many months
 * @param items in the list that was gathered
 * @param undecided of them, those nobody has looked through
 * @param deciders who decided last about any of it, and does not approve it
 * @param reopened whether its approval was taken back and nothing was decided since
 * @param takenBackOn when its approval was taken back, and no other stands
 * @param takenBackWhy what is wrong with it, in the words of who took it back
 */
record AccessDetail(
    UUID request,
    long seq,
    boolean updating,
    String subjectKind,
    UUID subject,
    @Nullable String name,
    AccessStage stage,
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
    boolean reopened,
    @Nullable LocalDate takenBackOn,
    @Nullable String takenBackWhy,
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
