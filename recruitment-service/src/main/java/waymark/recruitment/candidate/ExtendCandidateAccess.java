package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Puts the answer off.
 *
 * @param months by how many in all, one or two
 * @param told when the candidate was told
 * @param holidays bank holidays: no answer is due on one
 */
public record ExtendCandidateAccess(
    UUID candidate, UUID request, int months, Words reason, LocalDate told, Set<LocalDate> holidays)
    implements CandidateAccessCommand {}
