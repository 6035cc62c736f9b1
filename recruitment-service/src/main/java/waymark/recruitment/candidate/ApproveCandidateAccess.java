package waymark.recruitment.candidate;

import java.util.UUID;

/**
 * Approves the answer, as a second person.
 *
 * @param by the person's id in the directory
 */
public record ApproveCandidateAccess(UUID candidate, UUID request, String by)
    implements CandidateAccessCommand {}
