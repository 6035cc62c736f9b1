package waymark.cases.safeguarding.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral to children's social care, as it reads after its corrections.
 *
 * @param dueBy the last day on which an answer is in time
 * @param entry the place in the concern's stream of the entry that recorded it
 * @param endedOn the day of the answer, or from which none is waited for; null before
 * @param endedBy the place of the entry that said so; null before
 */
public record Referral(
    UUID referral,
    LocalDate madeOn,
    LocalDate dueBy,
    long entry,
    ReferralStage stage,
    @Nullable LocalDate endedOn,
    @Nullable Long endedBy) {
  static Referral made(ReferredToSocialCare r, long entry) {
    return new Referral(
        r.referral(), r.occurredOn(), r.dueBy(), entry, ReferralStage.OPEN, null, null);
  }

  public boolean open() {
    return stage == ReferralStage.OPEN;
  }

  /** Null while there is no answer, also where none came. */
  public @Nullable LocalDate answeredOn() {
    return stage == ReferralStage.ANSWERED ? endedOn : null;
  }

  /** Whether the answer came late, or is late today. One that never came is never in time. */
  public boolean late(LocalDate today) {
    return switch (stage) {
      case OPEN -> today.isAfter(dueBy);
      case ANSWERED -> endedOn != null && endedOn.isAfter(dueBy);
      case NO_ANSWER -> true;
      case WITHDRAWN -> false;
    };
  }

  Referral ended(ReferralStage how, LocalDate on, long by) {
    return new Referral(referral, madeOn, dueBy, entry, how, on, by);
  }

  Referral withdrawn() {
    return new Referral(referral, madeOn, dueBy, entry, ReferralStage.WITHDRAWN, endedOn, endedBy);
  }

  Referral corrected(ReferralDayCorrected c) {
    return c.corrects() == entry
        ? new Referral(referral, c.rightDay(), c.dueBy(), entry, stage, endedOn, endedBy)
        : new Referral(referral, madeOn, dueBy, entry, stage, c.rightDay(), endedBy);
  }
}
