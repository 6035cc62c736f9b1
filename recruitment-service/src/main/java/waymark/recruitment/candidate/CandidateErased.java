package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** The candidate's key is destroyed. */
public record CandidateErased(UUID candidate, LocalDate occurredOn) implements CandidateEvent {}
