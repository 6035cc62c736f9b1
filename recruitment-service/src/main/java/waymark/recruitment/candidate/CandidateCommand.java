package waymark.recruitment.candidate;

import java.util.UUID;

/** Something asked of one candidate's record. */
public sealed interface CandidateCommand
    permits RecordApplication,
        CorrectCandidate,
        RecordNote,
        RecordOutcome,
        PlaceCandidateHold,
        LiftCandidateHold,
        ProposeCandidateErasure,
        WithdrawCandidateErasure,
        RefuseCandidateErasure,
        ApproveCandidateErasure,
        RecordCandidateErased,
        CandidateAccessCommand {
  /** As all of them are addressed. */
  String KIND = "candidate";

  UUID candidate();

  default String stream() {
    return CandidateStream.of(candidate());
  }
}
