package waymark.cases.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Need;
import waymark.cases.pupil.Plan;
import waymark.cases.pupil.PlanReference;
import waymark.cases.pupil.Words;
import waymark.cases.web.Fields;
import waymark.cases.web.Fields.Field;

/**
 * Reads what several of the register's forms have: a plan, words, a school date (YYYY-MM-DD),
 * needs.
 */
final class RegisterFields {
  private static final int MOST_NEEDS = 9;

  private RegisterFields() {}

  static Field<Plan> plan(Fields fields, String pointer, @Nullable PlanForm form) {
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
  static Field<Words> words(Fields fields, String pointer, @Nullable String raw, String what) {
    return fields.optional(
        pointer, raw == null || raw.isBlank() ? null : raw, text -> Words.of(text, what));
  }

  static Field<LocalDate> date(Fields fields, String pointer, @Nullable String raw) {
    return fields.optional(pointer, raw, Fields::date);
  }

  static List<Need> needs(Fields fields, String pointer, List<NeedForm> forms) {
    List<Need> needs = new ArrayList<>();
    if (forms.size() > MOST_NEEDS) {
      fields.mend(pointer, "Name nine needs at most.");
      return needs;
    }
    for (int i = 0; i < forms.size(); i++) {
      NeedForm form = forms.get(i);
      Need need = fields.required(pointer + "/" + i, form, RegisterFields::need).orNull();
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
