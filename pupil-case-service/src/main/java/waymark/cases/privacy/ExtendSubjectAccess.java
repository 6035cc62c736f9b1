package waymark.cases.privacy;

import java.util.UUID;
import waymark.cases.pupil.Words;

/**
 * Takes longer for the answer, and tells why.
 *
 * @param months by how many beyond the first
 */
public record ExtendSubjectAccess(UUID request, int months, Words reason)
    implements SubjectAccessCommand {}
