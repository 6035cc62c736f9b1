package waymark.cases.safeguarding.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.safeguarding.concern.ChaseReferral;
import waymark.cases.safeguarding.concern.CorrectReferralDay;
import waymark.cases.safeguarding.concern.EscalateReferral;
import waymark.cases.safeguarding.concern.RecordNoAnswer;
import waymark.cases.safeguarding.concern.RecordSocialCareAnswer;
import waymark.cases.safeguarding.concern.ReferToSocialCare;
import waymark.cases.safeguarding.concern.WithdrawReferral;

/** What the forms of a referral carry. Dates are school dates, YYYY-MM-DD. */
final class ReferralForms {
  private ReferralForms() {}

  /**
   * @param to the authority, the team, the person spoken to
   * @param how a code of the policy set safeguarding-referral-ways
   */
  record ReferForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable String to,
      @Nullable String how,
      @Nullable String reason) {
    ReferToSocialCare command(UUID concern, UUID referral) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var whom = fields.words("/to", to, "To whom it was referred");
      var way = fields.code("/how", how);
      var why = fields.words("/reason", reason, "The reason");
      fields.check();
      return new ReferToSocialCare(
          concern, referral, on.value(), whom.value(), way.value(), why.value());
    }
  }

  record AnswerForm(@Schema(format = "date") @Nullable String occurredOn, @Nullable String answer) {
    RecordSocialCareAnswer command(UUID concern, UUID referral) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var said = fields.words("/answer", answer, "The answer");
      fields.check();
      return new RecordSocialCareAnswer(concern, referral, on.value(), said.value());
    }
  }

  record ChaseForm(@Schema(format = "date") @Nullable String occurredOn, @Nullable String note) {
    ChaseReferral command(UUID concern, UUID referral) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var said = fields.words("/note", note, "The note");
      fields.check();
      return new ChaseReferral(concern, referral, on.value(), said.value());
    }
  }

  /**
   * @param instead what was done without an answer
   */
  record NoAnswerForm(
      @Schema(format = "date") @Nullable String occurredOn, @Nullable String instead) {
    RecordNoAnswer command(UUID concern, UUID referral) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var done = fields.words("/instead", instead, "What was done instead");
      fields.check();
      return new RecordNoAnswer(concern, referral, on.value(), done.value());
    }
  }

  /**
   * @param corrects the seq of the entry of the referral, or of its answer
   */
  record ReferralDayForm(
      @Nullable Long corrects,
      @Schema(format = "date") @Nullable String rightDay,
      @Nullable String reason) {
    CorrectReferralDay command(UUID concern, UUID referral) {
      SafeguardingFields fields = new SafeguardingFields();
      var seq = fields.given("/corrects", corrects);
      var day = fields.day("/rightDay", rightDay);
      var why = fields.words("/reason", reason, "The reason");
      fields.check();
      return new CorrectReferralDay(concern, referral, seq.value(), day.value(), why.value());
    }
  }

  record WithdrawReferralForm(@Nullable String reason) {
    WithdrawReferral command(UUID concern, UUID referral) {
      SafeguardingFields fields = new SafeguardingFields();
      var why = fields.words("/reason", reason, "The reason");
      fields.check();
      return new WithdrawReferral(concern, referral, why.value());
    }
  }

  record EscalateForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable String to,
      @Nullable String reason) {
    EscalateReferral command(UUID concern, UUID referral) {
      SafeguardingFields fields = new SafeguardingFields();
      var on = fields.day("/occurredOn", occurredOn);
      var whom = fields.words("/to", to, "To whom it was taken");
      var why = fields.words("/reason", reason, "The reason");
      fields.check();
      return new EscalateReferral(concern, referral, on.value(), whom.value(), why.value());
    }
  }
}
