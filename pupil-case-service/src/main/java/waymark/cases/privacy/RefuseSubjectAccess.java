package waymark.cases.privacy;

import java.util.UUID;
import waymark.cases.pupil.Words;

/** Does not meet the request, and tells why. */
public record RefuseSubjectAccess(UUID request, String reason, Words note)
    implements SubjectAccessCommand {}
