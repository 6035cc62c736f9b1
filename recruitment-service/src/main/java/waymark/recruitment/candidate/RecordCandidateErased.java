package waymark.recruitment.candidate;

import java.util.UUID;

/** Records that the candidate's key is destroyed. */
public record RecordCandidateErased(UUID candidate) implements CandidateCommand {}
