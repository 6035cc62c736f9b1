package waymark.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;
import waymark.cases.pupil.Words;

/**
 * The approval of an answer was taken back before it was sent: what was decided stands, and can be
 * decided anew.
 */
public record AccessApprovalWithdrawn(
    UUID request, DataSubject subject, LocalDate occurredOn, Words why)
    implements SubjectAccessEvent {}
