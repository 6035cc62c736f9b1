package waymark.cases.safeguarding.keeping;

import waymark.cases.safeguarding.record.SafeguardingCommand;

/** Something that is asked about the keeping of one file. */
public sealed interface FileCommand extends SafeguardingCommand
    permits PlaceFileHold,
        LiftFileHold,
        ProposeFileErasure,
        WithdrawFileErasure,
        RefuseFileErasure,
        AgreeFileErasure,
        LapseFileErasure,
        RecordFileErased,
        KeepName {
  String KIND = "file";

  FileId file();

  @Override
  default String stream() {
    return file().stream();
  }

  @Override
  default String kind() {
    return KIND;
  }
}
