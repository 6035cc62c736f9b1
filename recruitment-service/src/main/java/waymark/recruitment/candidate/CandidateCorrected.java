package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** What the application says of the candidate should read so; everything is said anew. */
public record CandidateCorrected(
    UUID candidate, LocalDate occurredOn, LocalDate receivedOn, Particulars about)
    implements CandidateEvent {}
