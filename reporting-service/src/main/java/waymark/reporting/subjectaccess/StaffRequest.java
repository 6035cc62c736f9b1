package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request about a member of staff as its second person is shown it: how far it is and who did
 * what, neither what was asked for nor what is held.
 *
 * @param seq the last event of its stream in it, to decide on
 * @param askedBy a code of the policy set access-requesters
 * @param items in the list that was gathered
 * @param undecided of them, those nobody has looked through
 * @param deciders who decided last about any of it, and does not approve it
 * @param reopened whether its approval was taken back and nothing was decided since
 */
record StaffRequest(
    UUID request,
    long seq,
    boolean updating,
    UUID subject,
    @Nullable String name,
    AccessStage stage,
    AccessClock clock,
    LocalDate receivedOn,
    String askedBy,
    @Nullable LocalDate identityCheckedOn,
    LocalDate due,
    @Nullable Instant knownAt,
    int items,
    int undecided,
    Set<String> deciders,
    boolean reopened,
    @Nullable String approvedBy,
    @Nullable LocalDate approvedOn) {
  static StaffRequest of(AccessDetail d) {
    return new StaffRequest(
        d.request(),
        d.seq(),
        d.updating(),
        d.subject(),
        d.name(),
        d.stage(),
        d.clock(),
        d.receivedOn(),
        d.askedBy(),
        d.identityCheckedOn(),
        d.due(),
        d.knownAt(),
        d.items(),
        d.undecided(),
        d.deciders(),
        d.reopened(),
        d.approvedBy(),
        d.approvedOn());
  }
}
