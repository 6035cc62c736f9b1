package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** The reason for which it had to be kept has ended. */
public record CandidateHoldLifted(UUID candidate, LocalDate occurredOn, UUID hold)
    implements CandidateEvent {}
