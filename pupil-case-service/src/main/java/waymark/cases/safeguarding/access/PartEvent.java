package waymark.cases.safeguarding.access;

import waymark.cases.safeguarding.record.SafeguardingEvent;

/** Something that was recorded of one part of an answer. Never what is held itself. */
public sealed interface PartEvent extends SafeguardingEvent
    permits PartAsked,
        PartGathered,
        PartDecided,
        PartApproved,
        PartApprovalWithdrawn,
        PartGiven,
        NothingHeld {
  /** Its mark: {@link PartId#mark}. */
  String part();

  /** Whom it is about: the name of their key, {@code child:…} or {@code staff:…}. */
  String subject();

  @Override
  default String stream() {
    return PartId.STREAM + part();
  }

  @Override
  default String sealedUnder() {
    return subject();
  }
}
