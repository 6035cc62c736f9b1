package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Records that the answer was given.
 *
 * @param how a code of the policy set access-delivery
 */
public record SendCandidateAccess(UUID candidate, UUID request, LocalDate on, String how)
    implements CandidateAccessCommand {}
