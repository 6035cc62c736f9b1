package waymark.recruitment.candidate;

import java.util.UUID;

/**
 * What became of a candidate's request to see what is held about them. Never what is held itself.
 */
public sealed interface CandidateAccessEvent extends CandidateEvent
    permits CandidateAccessReceived,
        CandidateIdentityConfirmed,
        CandidateAccessExtended,
        CandidateAccessGathered,
        CandidateItemsDecided,
        CandidateAccessApproved,
        CandidateApprovalWithdrawn,
        CandidateAccessSent,
        CandidateAccessRefused,
        CandidateAccessWithdrawn {
  UUID request();
}
