package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How the application ended; the newest counts.
 *
 * @param outcome a code of the policy set candidate-outcomes
 */
public record OutcomeRecorded(UUID candidate, LocalDate occurredOn, String outcome)
    implements CandidateEvent {}
