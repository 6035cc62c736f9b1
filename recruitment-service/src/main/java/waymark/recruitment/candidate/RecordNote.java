package waymark.recruitment.candidate;

import java.util.UUID;

/** Writes something down about the candidate. */
public record RecordNote(UUID candidate, Words note) implements CandidateCommand {}
