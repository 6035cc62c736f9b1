package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** A second person approved what is given and what is not. */
public record CandidateAccessApproved(UUID candidate, LocalDate occurredOn, UUID request)
    implements CandidateAccessEvent {}
