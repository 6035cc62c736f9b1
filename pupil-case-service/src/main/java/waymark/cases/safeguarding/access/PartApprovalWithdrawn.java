package waymark.cases.safeguarding.access;

import java.time.LocalDate;
import waymark.cases.pupil.Words;

/**
 * The approval was taken back before the part was handed over: what was decided stands, and can be
 * decided anew.
 */
public record PartApprovalWithdrawn(String part, String subject, LocalDate occurredOn, Words why)
    implements PartEvent {}
