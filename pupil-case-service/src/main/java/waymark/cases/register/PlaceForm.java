package waymark.cases.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.Words;
import waymark.cases.web.Fields;

/** A placing as it is sent; dates are school dates, YYYY-MM-DD. */
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
    var ranked = RegisterFields.needs(fields, "/needs", needs == null ? List.of() : needs);
    var tried =
        fields.required(
            "/triedBefore", triedBefore, text -> Words.of(text, "What was tried before"));
    var cited = RegisterFields.plan(fields, "/plan", plan);
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
