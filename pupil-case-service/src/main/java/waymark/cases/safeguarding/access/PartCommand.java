package waymark.cases.safeguarding.access;

import waymark.cases.safeguarding.record.SafeguardingCommand;

/** Something that is asked of one part of an answer, by a safeguarding lead or the service. */
public sealed interface PartCommand extends SafeguardingCommand
    permits AskForPart, GatherPart, DecidePart, ApprovePart, GivePart {
  String KIND = "access-part";

  PartId part();

  @Override
  default String stream() {
    return part().stream();
  }

  @Override
  default String kind() {
    return KIND;
  }
}
