package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;

/** Records that the answer was given. */
public record SendSubjectAccess(UUID request, LocalDate on, String how)
    implements SubjectAccessCommand {}
