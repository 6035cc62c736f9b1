package waymark.cases.safeguarding.lowlevel;

import java.util.UUID;
import waymark.cases.safeguarding.record.SafeguardingEvent;
import waymark.cases.safeguarding.record.SealedFor;

/** Something that was recorded of one low-level concern. */
public sealed interface LowLevelEvent extends SafeguardingEvent
    permits LowLevelTold,
        LowLevelRecorded,
        TrustTold,
        LowLevelNoted,
        ReferredToLado,
        LowLevelConcluded,
        LowLevelReattributed {
  UUID concern();

  /** The member of staff: a person of the directory, or an id made for somebody who is not. */
  UUID subject();

  @Override
  default String stream() {
    return LowLevelCommand.KIND + ":" + concern();
  }

  @Override
  default String sealedUnder() {
    return SealedFor.staff(subject());
  }
}
