package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/**
 * Takes longer for the answer, and tells why.
 *
 * @param told when whoever asks was told so
 * @param months by how many beyond the first
 */
public record ExtendSubjectAccess(UUID request, LocalDate told, int months, Words reason)
    implements SubjectAccessCommand {}
