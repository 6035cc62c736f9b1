package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The answer was given.
 *
 * @param how a code of the policy set access-delivery
 */
public record SubjectAccessSent(UUID request, DataSubject subject, LocalDate occurredOn, String how)
    implements SubjectAccessEvent {}
