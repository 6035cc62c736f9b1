package waymark.cases.safeguarding.concern;

import java.util.UUID;
import waymark.cases.safeguarding.record.SafeguardingCommand;

/** Something a person asks of one concern. */
public sealed interface ConcernCommand extends SafeguardingCommand
    permits RaiseConcern,
        AcknowledgeConcern,
        DecideOnConcern,
        AddInformation,
        CorrectEntry,
        ReferToSocialCare,
        RecordSocialCareAnswer,
        ChaseReferral,
        EscalateReferral,
        RecordNoAnswer,
        CorrectReferralDay,
        WithdrawReferral,
        ShareInformation,
        DeclineToShare,
        CloseConcern,
        ReopenConcern,
        ReattributeConcern {
  String KIND = "concern";

  UUID concern();

  @Override
  default String stream() {
    return ConcernStream.of(concern());
  }

  @Override
  default String kind() {
    return KIND;
  }
}
