package waymark.cases.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Provision;
import waymark.cases.web.Fields;

/** Another provision as it is sent; the date is a school date, YYYY-MM-DD. */
record ChangeProvisionForm(
    @Schema(format = "date") @Nullable String occurredOn,
    @Nullable String provision,
    @Nullable PlanForm plan) {
  ChangeProvision command(UUID pupil) {
    Fields fields = new Fields();
    var on = fields.required("/occurredOn", occurredOn, Fields::date);
    var code = fields.required("/provision", provision, Provision::of);
    var cited = RegisterFields.plan(fields, "/plan", plan);
    fields.check();
    return new ChangeProvision(pupil, on.value(), code.value(), cited.orNull());
  }
}
