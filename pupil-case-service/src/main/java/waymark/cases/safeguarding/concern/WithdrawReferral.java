package waymark.cases.safeguarding.concern;

import java.util.UUID;
import waymark.cases.pupil.Words;

/** Records that the referral was recorded on the wrong concern. */
public record WithdrawReferral(UUID concern, UUID referral, Words reason)
    implements ConcernCommand {}
