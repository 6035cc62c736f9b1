package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** Whoever proposed to erase the candidate took that back. */
public record CandidateErasureWithdrawn(UUID candidate, LocalDate occurredOn)
    implements CandidateEvent {}
