package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** Records that somebody applied. */
public record RecordApplication(
    UUID candidate, UUID school, LocalDate receivedOn, Particulars about)
    implements CandidateCommand {}
