package waymark.cases.safeguarding.access;

import waymark.cases.safeguarding.record.SafeguardingCommand;

/** Something that a safeguarding lead asks of one part of an answer. */
public sealed interface PartCommand extends SafeguardingCommand
    permits GatherPart, DecidePart, ApprovePart, WithdrawPartApproval, GivePart {
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
