package waymark.recruitment.candidate;

import java.util.UUID;

/** Has it kept for that reason no more. */
public record LiftCandidateHold(UUID candidate, UUID hold) implements CandidateCommand {}
