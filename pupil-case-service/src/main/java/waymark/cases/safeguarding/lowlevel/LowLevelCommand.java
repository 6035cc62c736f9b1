package waymark.cases.safeguarding.lowlevel;

import java.util.UUID;
import waymark.cases.safeguarding.record.SafeguardingCommand;

/** Something a head teacher asks of one low-level concern. */
public sealed interface LowLevelCommand extends SafeguardingCommand
    permits RecordLowLevelConcern,
        TellOfColleague,
        RecordWhatWasTold,
        NoteOnLowLevelConcern,
        ReferToLado,
        ConcludeLowLevelConcern,
        ReattributeLowLevelConcern {
  String KIND = "low-level";

  UUID concern();

  @Override
  default String stream() {
    return KIND + ":" + concern();
  }

  @Override
  default String kind() {
    return KIND;
  }
}
