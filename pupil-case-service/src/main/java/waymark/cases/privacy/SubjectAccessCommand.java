package waymark.cases.privacy;

import java.util.UUID;

/** Something a person asks of one subject access request. */
public sealed interface SubjectAccessCommand
    permits RecordSubjectAccess,
        ConfirmIdentity,
        ExtendSubjectAccess,
        GatherSubjectAccess,
        DecideItems,
        ApproveSubjectAccess,
        WithdrawAccessApproval,
        SendSubjectAccess,
        RefuseSubjectAccess {
  UUID request();

  /** The request's stream in the ledger. */
  default String stream() {
    return "subject-access:" + request();
  }
}
