package waymark.cases.safeguarding.child;

import java.util.UUID;
import waymark.cases.safeguarding.record.SafeguardingEvent;
import waymark.cases.safeguarding.record.SealedFor;

/** Something that was recorded of a child's file. */
public sealed interface ChildEvent extends SafeguardingEvent
    permits FileSent,
        ReceiptRecorded,
        FileTakenBack,
        FileRefused,
        NoNextSchoolRecorded,
        NoNextSchoolTakenBack,
        GlassBroken,
        GlassAcknowledged {
  UUID pupil();

  @Override
  default String sealedUnder() {
    return SealedFor.child(pupil());
  }
}
