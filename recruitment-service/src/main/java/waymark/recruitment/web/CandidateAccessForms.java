package waymark.recruitment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.recruitment.candidate.ConfirmCandidateIdentity;
import waymark.recruitment.candidate.DecideCandidateItems;
import waymark.recruitment.candidate.ExtendCandidateAccess;
import waymark.recruitment.candidate.ItemDecision;
import waymark.recruitment.candidate.RecordCandidateAccess;
import waymark.recruitment.candidate.RefuseCandidateAccess;
import waymark.recruitment.candidate.SendCandidateAccess;
import waymark.recruitment.candidate.WithdrawCandidateAccess;
import waymark.recruitment.candidate.WithdrawCandidateApproval;
import waymark.recruitment.candidate.Words;
import waymark.recruitment.trust.PolicyInForce;

/** What is sent of a candidate's request to see what is held about them. */
final class CandidateAccessForms {
  private CandidateAccessForms() {}

  /**
   * @param identityCheckedOn left out where who is asking has still to be confirmed
   */
  record CandidateAccessForm(
      @Schema(format = "date") @Nullable String receivedOn,
      @Nullable String asked,
      @Schema(format = "date") @Nullable String identityCheckedOn) {
    RecordCandidateAccess command(UUID candidate, UUID request, PolicyInForce policy) {
      Fields fields = new Fields();
      LocalDate received = fields.day("/receivedOn", receivedOn);
      Words said = fields.words("/asked", asked);
      LocalDate checked =
          identityCheckedOn == null ? null : fields.day("/identityCheckedOn", identityCheckedOn);
      fields.check();
      return new RecordCandidateAccess(
          candidate, request, received, said, checked, policy.holidays());
    }
  }

  record CandidateIdentityForm(@Schema(format = "date") @Nullable String on) {
    ConfirmCandidateIdentity command(UUID candidate, UUID request, PolicyInForce policy) {
      Fields fields = new Fields();
      LocalDate day = fields.day("/on", on);
      fields.check();
      return new ConfirmCandidateIdentity(candidate, request, day, policy.holidays());
    }
  }

  /**
   * @param toldOn when the candidate was told, which may be before it is recorded
   * @param months one or two
   */
  record CandidateExtensionForm(
      @Schema(format = "date") @Nullable String toldOn, int months, @Nullable String reason) {
    ExtendCandidateAccess command(UUID candidate, UUID request, PolicyInForce policy) {
      Fields fields = new Fields();
      LocalDate told = fields.day("/toldOn", toldOn);
      Words why = fields.words("/reason", reason);
      fields.check();
      return new ExtendCandidateAccess(candidate, request, months, why, told, policy.holidays());
    }
  }

  /**
   * @param exemption a code of the policy set access-exemptions; left out where all of it is given
   */
  record CandidateItemForm(
      @Nullable String item,
      @Nullable String verdict,
      @Nullable String exemption,
      @Nullable List<ItemDecision.@Nullable Passage> passages) {}

  record CandidateDecisionsForm(@Nullable List<@Nullable CandidateItemForm> decisions) {
    DecideCandidateItems command(UUID candidate, UUID request, PolicyInForce policy, String by) {
      Fields fields = new Fields();
      List<ItemDecision> decided = new ArrayList<>();
      for (@Nullable CandidateItemForm each :
          decisions == null ? List.<@Nullable CandidateItemForm>of() : decisions) {
        decided.add(decision("/decisions/" + decided.size(), each, fields, policy));
      }
      if (decided.isEmpty()) {
        fields.mend("/decisions", "This has to be given.");
      }
      fields.check();
      return new DecideCandidateItems(candidate, request, decided, by);
    }

    private static ItemDecision decision(
        String at, @Nullable CandidateItemForm form, Fields fields, PolicyInForce policy) {
      if (form == null || form.item() == null || form.verdict() == null) {
        fields.mend(at, "Say which item, and what becomes of it.");
        return new ItemDecision("", "", null, List.of());
      }
      String exemption = form.exemption();
      if (exemption != null) {
        var _ =
            fields.code(
                at + "/exemption", exemption, each -> policy.has(PolicyInForce.EXEMPTIONS, each));
      }
      List<ItemDecision.@Nullable Passage> passages = form.passages();
      if (passages != null && passages.stream().anyMatch(Objects::isNull)) {
        fields.mend(at + "/passages", "Say from where to where each passage goes.");
        passages = null;
      }
      return new ItemDecision(
          form.item(),
          form.verdict(),
          exemption,
          passages == null ? List.of() : passages.stream().map(Objects::requireNonNull).toList());
    }
  }

  record CandidateApprovalWithdrawalForm(@Nullable String why) {
    WithdrawCandidateApproval command(UUID candidate, UUID request) {
      Fields fields = new Fields();
      Words reason = fields.words("/why", why);
      fields.check();
      return new WithdrawCandidateApproval(candidate, request, reason);
    }
  }

  /**
   * @param how a code of the policy set access-delivery
   */
  record CandidateSentForm(@Schema(format = "date") @Nullable String on, @Nullable String how) {
    SendCandidateAccess command(UUID candidate, UUID request, PolicyInForce policy) {
      Fields fields = new Fields();
      LocalDate day = fields.day("/on", on);
      String way = fields.code("/how", how, each -> policy.has(PolicyInForce.DELIVERY, each));
      fields.check();
      return new SendCandidateAccess(candidate, request, day, way);
    }
  }

  /**
   * @param reason a code of the policy set access-refusal-reasons
   */
  record CandidateAccessRefusalForm(@Nullable String reason, @Nullable String note) {
    RefuseCandidateAccess command(UUID candidate, UUID request, PolicyInForce policy) {
      Fields fields = new Fields();
      String why = fields.code("/reason", reason, each -> policy.has(PolicyInForce.REFUSALS, each));
      Words said = fields.words("/note", note);
      fields.check();
      return new RefuseCandidateAccess(candidate, request, why, said);
    }
  }

  record CandidateWithdrawalForm(@Schema(format = "date") @Nullable String on) {
    WithdrawCandidateAccess command(UUID candidate, UUID request) {
      Fields fields = new Fields();
      LocalDate day = fields.day("/on", on);
      fields.check();
      return new WithdrawCandidateAccess(candidate, request, day);
    }
  }
}
