package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The answer was given.
 *
 * @param how a code of the policy set access-delivery
 */
public record CandidateAccessSent(UUID candidate, LocalDate occurredOn, UUID request, String how)
    implements CandidateAccessEvent {}
