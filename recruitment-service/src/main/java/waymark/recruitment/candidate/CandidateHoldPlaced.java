package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is recorded of the candidate has to be kept, whatever its retention period says.
 *
 * @param reason a code of the policy set hold-reasons
 */
public record CandidateHoldPlaced(UUID candidate, LocalDate occurredOn, UUID hold, String reason)
    implements CandidateEvent {}
