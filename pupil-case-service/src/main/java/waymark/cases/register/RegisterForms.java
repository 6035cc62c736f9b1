package waymark.cases.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.Plan;
import waymark.cases.pupil.PlanReference;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.Text;
import waymark.cases.pupil.Words;
import waymark.cases.web.Fields;
import waymark.cases.web.Fields.Field;

/**
 * What the register's forms carry, and how they become commands. Dates are school dates,
 * YYYY-MM-DD.
 */
final class RegisterForms {
  private static final int MOST_NEEDS = 9;

  private RegisterForms() {}

  /**
   * @param rank 1 is the primary need
   */
  record NeedForm(@Nullable Integer rank, @Nullable String code) {}

  record PlanForm(@Nullable String reference, @Nullable String authority) {}

  record PlaceForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable String provision,
      @Nullable List<NeedForm> needs,
      @Nullable String triedBefore,
      @Nullable PlanForm plan,
      @Schema(format = "date") @Nullable String parentsToldOn) {
    PlacePupilOnRegister command(UUID pupil, UUID entry) {
      Fields fields = new Fields();
      var on = fields.required("/occurredOn", occurredOn, Fields::date);
      var code = fields.required("/provision", provision, Provision::of);
      var ranked = readNeeds(fields, "/needs", needs == null ? List.of() : needs);
      var tried =
          fields.required(
              "/triedBefore", triedBefore, text -> Words.of(text, "What was tried before"));
      var cited = readPlan(fields, "/plan", plan);
      var told = fields.optional("/parentsToldOn", parentsToldOn, Fields::date);
      fields.check();
      return new PlacePupilOnRegister(
          pupil,
          entry,
          on.value(),
          code.value(),
          ranked,
          tried.value(),
          cited.orNull(),
          told.orNull());
    }
  }

  record ChangeProvisionForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable String provision,
      @Nullable PlanForm plan) {
    ChangeProvision command(UUID pupil) {
      Fields fields = new Fields();
      var on = fields.required("/occurredOn", occurredOn, Fields::date);
      var code = fields.required("/provision", provision, Provision::of);
      var cited = readPlan(fields, "/plan", plan);
      fields.check();
      return new ChangeProvision(pupil, on.value(), code.value(), cited.orNull());
    }
  }

  record RankNeedsForm(
      @Schema(format = "date") @Nullable String occurredOn, @Nullable List<NeedForm> needs) {
    RankNeeds command(UUID pupil) {
      Fields fields = new Fields();
      var on = fields.required("/occurredOn", occurredOn, Fields::date);
      var ranked = readNeeds(fields, "/needs", needs == null ? List.of() : needs);
      fields.check();
      return new RankNeeds(pupil, on.value(), ranked);
    }
  }

  record TellParentsForm(
      @Schema(format = "date") @Nullable String occurredOn, @Nullable String how) {
    TellParents command(UUID pupil) {
      Fields fields = new Fields();
      var on = fields.required("/occurredOn", occurredOn, Fields::date);
      var said = readWords(fields, "/how", how, "How they were told");
      fields.check();
      return new TellParents(pupil, on.value(), said.orNull());
    }
  }

  /**
   * @param reason a code of the policy set removal-reasons
   */
  record RemoveForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable String reason,
      @Nullable String note,
      @Schema(format = "date") @Nullable String lastReviewOn) {
    RemoveFromRegister command(UUID pupil) {
      Fields fields = new Fields();
      var on = fields.required("/occurredOn", occurredOn, Fields::date);
      var why = fields.required("/reason", reason, text -> Text.line(text, 40, "The reason"));
      var said = readWords(fields, "/note", note, "The note");
      var review = fields.required("/lastReviewOn", lastReviewOn, Fields::date);
      fields.check();
      return new RemoveFromRegister(pupil, on.value(), why.value(), said.orNull(), review.value());
    }
  }

  static Field<Plan> readPlan(Fields fields, String pointer, @Nullable PlanForm form) {
    if (form == null) {
      return new Field<>(null);
    }
    var reference = fields.required(pointer + "/reference", form.reference(), PlanReference::of);
    return fields.required(
        pointer + "/authority",
        form.authority(),
        name ->
            Plan.of(
                reference.orNull() == null ? PlanReference.UNAVAILABLE : reference.value(), name));
  }

  /** Text that may be left out; blank is left out. */
  static Field<Words> readWords(Fields fields, String pointer, @Nullable String raw, String what) {
    return fields.optional(
        pointer, raw == null || raw.isBlank() ? null : raw, text -> Words.of(text, what));
  }

  static Field<LocalDate> readDate(Fields fields, String pointer, @Nullable String raw) {
    return fields.optional(pointer, raw, Fields::date);
  }

  static List<Need> readNeeds(Fields fields, String pointer, List<NeedForm> forms) {
    List<Need> needs = new ArrayList<>();
    if (forms.size() > MOST_NEEDS) {
      fields.mend(pointer, "Name nine needs at most.");
      return needs;
    }
    for (int i = 0; i < forms.size(); i++) {
      NeedForm form = forms.get(i);
      Need need = fields.required(pointer + "/" + i, form, RegisterForms::need).orNull();
      if (need != null) {
        needs.add(need);
      }
    }
    return needs;
  }

  private static Need need(NeedForm form) {
    Integer rank = form.rank();
    String code = form.code();
    if (rank == null || code == null) {
      throw new InvalidValue("Choose the need and give it a rank.");
    }
    return Need.of(rank, code);
  }
}
