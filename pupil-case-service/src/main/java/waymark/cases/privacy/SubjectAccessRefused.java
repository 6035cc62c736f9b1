package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/**
 * The request is not met, and whoever asked was told why and where to complain.
 *
 * @param reason a code of the policy set access-refusal-reasons
 */
public record SubjectAccessRefused(
    UUID request, DataSubject subject, LocalDate occurredOn, String reason, Words note)
    implements SubjectAccessEvent {}
