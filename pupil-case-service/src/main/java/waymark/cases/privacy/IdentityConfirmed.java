package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who is asking was confirmed; the month runs from here.
 *
 * @param due the last day for the answer
 */
public record IdentityConfirmed(
    UUID request, DataSubject subject, LocalDate occurredOn, LocalDate due)
    implements SubjectAccessEvent {}
