package waymark.cases.safeguarding.access;

import java.util.UUID;
import waymark.cases.safeguarding.record.SafeguardingEvent;
import waymark.cases.safeguarding.record.SealedFor;

/** Something that was recorded of one part of an answer. Never what is held itself. */
public sealed interface PartEvent extends SafeguardingEvent
    permits PartGathered, PartDecided, PartApproved, PartGiven, NothingHeld {
  /** Its mark: {@link PartId#mark}. */
  String part();

  UUID pupil();

  @Override
  default String stream() {
    return PartId.STREAM + part();
  }

  @Override
  default String sealedUnder() {
    return SealedFor.child(pupil());
  }
}
