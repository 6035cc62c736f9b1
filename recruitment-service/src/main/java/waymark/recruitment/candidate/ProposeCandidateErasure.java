package waymark.recruitment.candidate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proposes that the candidate be erased.
 *
 * @param ground a code of the policy set erasure-reasons
 * @param months a candidate is kept for; null where no policy is in force
 */
public record ProposeCandidateErasure(
    UUID candidate, String ground, @Nullable Integer months, String by)
    implements CandidateCommand {}
