package waymark.recruitment.candidate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Takes down the list of what is held.
 *
 * @param knownAt the moment as at which it was read
 */
public record GatherCandidateAccess(
    UUID candidate, UUID request, Instant knownAt, List<String> items)
    implements CandidateAccessCommand {}
