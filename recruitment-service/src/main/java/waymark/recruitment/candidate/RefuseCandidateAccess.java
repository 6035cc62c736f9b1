package waymark.recruitment.candidate;

import java.util.UUID;

/**
 * Does not meet the request.
 *
 * @param reason a code of the policy set access-refusal-reasons
 */
public record RefuseCandidateAccess(UUID candidate, UUID request, String reason, Words note)
    implements CandidateAccessCommand {}
