package waymark.cases.safeguarding.concern;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.safeguarding.record.SafeguardingEvent;
import waymark.cases.safeguarding.record.SealedFor;

/** Something that was recorded of one concern. */
public sealed interface ConcernEvent extends SafeguardingEvent
    permits ConcernRaised,
        ConcernAcknowledged,
        DecisionMade,
        InformationAdded,
        EntryCorrected,
        ReferredToSocialCare,
        SocialCareAnswered,
        ReferralChased,
        ReferralEscalated,
        NoAnswerCame,
        ReferralDayCorrected,
        ReferralWithdrawn,
        InformationShared,
        SharingDeclined,
        ConcernClosed,
        ConcernReopened,
        ConcernReattributed {
  UUID concern();

  /** The child whom the concern is about from here on; null while that is not known. */
  @Nullable UUID pupil();

  @Override
  default String stream() {
    return ConcernStream.of(concern());
  }

  @Override
  default String sealedUnder() {
    return SealedFor.childOf(pupil(), concern());
  }
}
