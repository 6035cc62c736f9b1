package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Records that the candidate is who is asking.
 *
 * @param holidays bank holidays: no answer is due on one
 */
public record ConfirmCandidateIdentity(
    UUID candidate, UUID request, LocalDate on, Set<LocalDate> holidays)
    implements CandidateAccessCommand {}
