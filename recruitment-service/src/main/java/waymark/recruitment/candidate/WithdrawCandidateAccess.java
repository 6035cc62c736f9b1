package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** Records that the candidate does not ask any more, and since when. */
public record WithdrawCandidateAccess(UUID candidate, UUID request, LocalDate on)
    implements CandidateAccessCommand {}
