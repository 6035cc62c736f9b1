package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** A second person approved. There is no way back: the key is destroyed next. */
public record CandidateErasureApproved(UUID candidate, LocalDate occurredOn)
    implements CandidateEvent {}
