package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** The candidate does not ask any more. On the day on which they said so. */
public record CandidateAccessWithdrawn(UUID candidate, LocalDate occurredOn, UUID request)
    implements CandidateAccessEvent {}
