package waymark.cases.safeguarding.child;

import java.util.UUID;
import waymark.cases.safeguarding.record.SafeguardingCommand;

/** Something a person asks of a child's file. */
public sealed interface ChildCommand extends SafeguardingCommand
    permits SendFile,
        RecordReceipt,
        TakeFileBack,
        RefuseFile,
        RecordNoNextSchool,
        BreakGlass,
        AcknowledgeGlass {
  String KIND = "child";

  UUID pupil();

  @Override
  default String kind() {
    return KIND;
  }
}
