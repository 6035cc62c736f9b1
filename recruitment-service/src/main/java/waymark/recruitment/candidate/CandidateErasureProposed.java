package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody proposed that the candidate be erased.
 *
 * @param ground a code of the policy set erasure-reasons
 * @param proposedBy the person's id in the directory: somebody else is to decide
 */
public record CandidateErasureProposed(
    UUID candidate, LocalDate occurredOn, String ground, String proposedBy)
    implements CandidateEvent {}
