package waymark.recruitment.candidate;

import java.util.UUID;

/** Takes the approval of an answer back before it is sent, and says why. */
public record WithdrawCandidateApproval(UUID candidate, UUID request, Words why)
    implements CandidateAccessCommand {}
