package waymark.recruitment.candidate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides, as a second person, that the candidate is erased.
 *
 * @param months a candidate is kept for; null where no policy is in force
 */
public record ApproveCandidateErasure(UUID candidate, @Nullable Integer months, String by)
    implements CandidateCommand {}
