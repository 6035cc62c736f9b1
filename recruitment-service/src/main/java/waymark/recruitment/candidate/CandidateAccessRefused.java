package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The request is not met, and the candidate was told why and where to complain.
 *
 * @param reason a code of the policy set access-refusal-reasons
 */
public record CandidateAccessRefused(
    UUID candidate, LocalDate occurredOn, UUID request, String reason, Words note)
    implements CandidateAccessEvent {}
