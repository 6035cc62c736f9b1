package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** A second person decided that the candidate is not erased. */
public record CandidateErasureRefused(UUID candidate, LocalDate occurredOn, Words why)
    implements CandidateEvent {}
