package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** Says anew what the application says of the candidate. */
public record CorrectCandidate(UUID candidate, LocalDate receivedOn, Particulars about)
    implements CandidateCommand {}
