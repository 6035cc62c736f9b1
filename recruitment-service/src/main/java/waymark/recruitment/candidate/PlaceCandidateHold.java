package waymark.recruitment.candidate;

import java.util.UUID;

/**
 * Has what is recorded of the candidate kept.
 *
 * @param reason a code of the policy set hold-reasons
 */
public record PlaceCandidateHold(UUID candidate, UUID hold, String reason)
    implements CandidateCommand {}
