package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** Something was written down about the candidate. */
public record NoteRecorded(UUID candidate, LocalDate occurredOn, Words note)
    implements CandidateEvent {}
