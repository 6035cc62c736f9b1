package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The answer takes longer, and the candidate was told why.
 *
 * @param occurredOn when they were told
 * @param months by how many in all, one or two
 * @param due the last day for the answer now
 */
public record CandidateAccessExtended(
    UUID candidate, LocalDate occurredOn, UUID request, int months, Words reason, LocalDate due)
    implements CandidateAccessEvent {}
