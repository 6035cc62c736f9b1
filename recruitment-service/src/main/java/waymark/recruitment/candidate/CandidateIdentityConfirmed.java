package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who is asking was confirmed; the month runs from here.
 *
 * @param due the last day for the answer
 */
public record CandidateIdentityConfirmed(
    UUID candidate, LocalDate occurredOn, UUID request, LocalDate due)
    implements CandidateAccessEvent {}
