package waymark.recruitment.candidate;

import java.util.UUID;

/** Decides, as a second person, that the candidate is not erased. */
public record RefuseCandidateErasure(UUID candidate, Words why, String by)
    implements CandidateCommand {}
