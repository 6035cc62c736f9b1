package waymark.recruitment.candidate;

import java.util.UUID;

/** Something asked of one request of a candidate to see what is held about them. */
public sealed interface CandidateAccessCommand extends CandidateCommand
    permits RecordCandidateAccess,
        ConfirmCandidateIdentity,
        ExtendCandidateAccess,
        GatherCandidateAccess,
        DecideCandidateItems,
        ApproveCandidateAccess,
        WithdrawCandidateApproval,
        SendCandidateAccess,
        RefuseCandidateAccess,
        WithdrawCandidateAccess {
  UUID request();
}
