package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The approval of an answer was taken back before it was sent: what was decided stands, and can be
 * decided anew.
 */
public record CandidateApprovalWithdrawn(
    UUID candidate, LocalDate occurredOn, UUID request, Words why)
    implements CandidateAccessEvent {}
