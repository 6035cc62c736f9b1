package waymark.recruitment.candidate;

import java.time.LocalDate;
import java.util.UUID;

/** Something that was recorded of one candidate. */
public sealed interface CandidateEvent
    permits ApplicationReceived,
        CandidateCorrected,
        NoteRecorded,
        OutcomeRecorded,
        CandidateHoldPlaced,
        CandidateHoldLifted,
        CandidateErasureProposed,
        CandidateErasureWithdrawn,
        CandidateErasureRefused,
        CandidateErasureApproved,
        CandidateErased,
        CandidateAccessEvent {
  UUID candidate();

  LocalDate occurredOn();

  /** The candidate's stream, and the key that what is personal in it is sealed under. */
  default String stream() {
    return CandidateStream.of(candidate());
  }
}
