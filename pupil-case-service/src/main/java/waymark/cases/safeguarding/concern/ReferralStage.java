package waymark.cases.safeguarding.concern;

import java.util.Locale;

/** Whether an answer to a referral is waited for, came, did not come, or has nothing to come to. */
public enum ReferralStage {
  OPEN,
  ANSWERED,
  NO_ANSWER,
  WITHDRAWN;

  /** As it is shown: {@code no-answer}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
