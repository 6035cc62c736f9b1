package waymark.cases.privacy;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Text;
import waymark.cases.pupil.Words;
import waymark.cases.web.Fields;

/** What is sent of a subject access request; each gives its command, or all fields to mend. */
final class SubjectAccessForms {
  private static final int LONGEST_CODE = 40;

  private SubjectAccessForms() {}

  record IdentityForm(@Nullable String on) {
    ConfirmIdentity command(UUID request) {
      Fields fields = new Fields();
      var day = fields.required("/on", on, Fields::date);
      fields.check();
      return new ConfirmIdentity(request, day.value());
    }
  }

  /**
   * @param toldOn when whoever asks was told, which may be before it is recorded
   * @param months one or two
   */
  record ExtensionForm(@Nullable String toldOn, @Nullable Integer months, @Nullable String reason) {
    ExtendSubjectAccess command(UUID request) {
      Fields fields = new Fields();
      var told = fields.required("/toldOn", toldOn, Fields::date);
      var number = fields.required("/months", months, each -> each);
      var why = fields.required("/reason", reason, text -> Words.of(text, "The reason"));
      fields.check();
      return new ExtendSubjectAccess(request, told.value(), number.value(), why.value());
    }
  }

  /**
   * @param list the list as the reports service sealed it
   */
  record GatheredForm(@Nullable String list) {
    String box() {
      Fields fields = new Fields();
      var sealed = fields.required("/list", list, box -> box);
      fields.check();
      return sealed.value();
    }
  }

  record DecisionsForm(List<ItemDecision> decisions) {
    DecideItems command(UUID request, String by) {
      Fields fields = new Fields();
      for (int i = 0; i < decisions.size(); i++) {
        fields.required("/decisions/" + i, decisions.get(i), ItemDecision::readable);
      }
      fields.check();
      return new DecideItems(request, decisions, by);
    }
  }

  record ApprovalWithdrawalForm(@Nullable String why) {
    WithdrawAccessApproval command(UUID request) {
      Fields fields = new Fields();
      var reason = fields.required("/why", why, text -> Words.of(text, "The reason"));
      fields.check();
      return new WithdrawAccessApproval(request, reason.value());
    }
  }

  /**
   * @param how a code of the policy set access-delivery
   */
  record SentForm(@Nullable String on, @Nullable String how) {
    SendSubjectAccess command(UUID request) {
      Fields fields = new Fields();
      var day = fields.required("/on", on, Fields::date);
      var way = fields.required("/how", how, code("This"));
      fields.check();
      return new SendSubjectAccess(request, day.value(), way.value());
    }
  }

  /**
   * @param reason a code of the policy set access-refusal-reasons
   */
  record AccessRefusalForm(@Nullable String reason, @Nullable String note) {
    RefuseSubjectAccess command(UUID request) {
      Fields fields = new Fields();
      var why = fields.required("/reason", reason, code("The reason"));
      var said = fields.required("/note", note, text -> Words.of(text, "The explanation"));
      fields.check();
      return new RefuseSubjectAccess(request, why.value(), said.value());
    }
  }

  static UnaryOperator<String> code(String what) {
    return raw -> Text.line(raw, LONGEST_CODE, what);
  }
}
