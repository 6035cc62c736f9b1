package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that the candidate asks to see what is held about them.
 *
 * @param identityCheckedOn when who is asking was confirmed; null where it still has to be
 * @param holidays bank holidays: no answer is due on one
 */
public record RecordCandidateAccess(
    UUID candidate,
    UUID request,
    LocalDate receivedOn,
    Words asked,
    @Nullable LocalDate identityCheckedOn,
    Set<LocalDate> holidays)
    implements CandidateAccessCommand {}
