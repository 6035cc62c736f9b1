package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/**
 * The answer takes longer, and whoever asks was told why.
 *
 * @param occurredOn when they were told
 * @param months by how many in all, one or two
 * @param due the last day for the answer now
 */
public record SubjectAccessExtended(
    UUID request,
    DataSubject subject,
    LocalDate occurredOn,
    int months,
    Words reason,
    LocalDate due)
    implements SubjectAccessEvent {}
