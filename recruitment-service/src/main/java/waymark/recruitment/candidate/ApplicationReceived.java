package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody applied for a post at a school.
 *
 * @param occurredOn the day on which the application was received
 */
public record ApplicationReceived(
    UUID candidate, LocalDate occurredOn, UUID school, Particulars about)
    implements CandidateEvent {}
