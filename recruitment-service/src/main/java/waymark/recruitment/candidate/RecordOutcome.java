package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Records how the application ended.
 *
 * @param outcome a code that the policy set candidate-outcomes had on that day
 */
public record RecordOutcome(UUID candidate, LocalDate on, String outcome)
    implements CandidateCommand {}
