package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;

/** A second person approved what is given and what is not. */
public record SubjectAccessApproved(UUID request, DataSubject subject, LocalDate occurredOn)
    implements SubjectAccessEvent {}
