package waymark.cases.safeguarding.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.privacy.ItemDecision;
import waymark.cases.safeguarding.access.DecidePart;
import waymark.cases.safeguarding.access.GivePart;
import waymark.cases.safeguarding.access.PartId;
import waymark.cases.safeguarding.access.WithdrawPartApproval;
import waymark.cases.web.Fields;

/** What the forms about a part of an answer carry. */
final class PartForms {
  private PartForms() {}

  record PartDecisionsForm(List<ItemDecision> decisions) {
    DecidePart command(PartId part, String by) {
      Fields fields = new Fields();
      for (int i = 0; i < decisions.size(); i++) {
        fields.required("/decisions/" + i, decisions.get(i), ItemDecision::readable);
      }
      fields.check();
      return new DecidePart(part, decisions, by);
    }
  }

  record PartApprovalWithdrawalForm(@Nullable String why) {
    WithdrawPartApproval command(PartId part) {
      SafeguardingFields fields = new SafeguardingFields();
      var reason = fields.words("/why", why, "The reason");
      fields.check();
      return new WithdrawPartApproval(part, reason.value());
    }
  }

  /**
   * @param how a code of the policy set access-delivery
   */
  record PartGivenForm(@Schema(format = "date") @Nullable String on, @Nullable String how) {
    GivePart command(PartId part) {
      SafeguardingFields fields = new SafeguardingFields();
      var day = fields.day("/on", on);
      var way = fields.code("/how", how);
      fields.check();
      return new GivePart(part, day.value(), way.value());
    }
  }

  /**
   * @param concerns under a name alone, of which the head teacher says that they are about the same
   *     person
   */
  record StaffPartGatherForm(List<UUID> concerns) {}
}
