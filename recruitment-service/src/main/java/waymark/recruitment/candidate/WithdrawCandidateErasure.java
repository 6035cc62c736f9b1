package waymark.recruitment.candidate;

import java.util.UUID;

/** Takes back a proposal to erase the candidate, as the one who made it. */
public record WithdrawCandidateErasure(UUID candidate, String by) implements CandidateCommand {}
