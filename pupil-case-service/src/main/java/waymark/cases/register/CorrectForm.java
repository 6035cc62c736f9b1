package waymark.cases.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Provision;
import waymark.cases.pupil.Words;
import waymark.cases.web.Fields;

/**
 * A correction as sent.
 *
 * @param corrects the sequence of the event, or of its newest correction, as the timeline shows it
 * @param strike the event should never have been recorded
 * @param occurredOn the day on which it really happened; what is left out stays as it is
 */
record CorrectForm(
    long corrects,
    @Nullable String reason,
    boolean strike,
    @Schema(format = "date") @Nullable String occurredOn,
    @Nullable String provision,
    @Nullable List<NeedForm> needs,
    @Nullable PlanForm plan) {
  CorrectRegisterEntry command(UUID pupil) {
    Fields fields = new Fields();
    var why = fields.required("/reason", reason, text -> Words.of(text, "The reason"));
    var on = RegisterFields.date(fields, "/occurredOn", occurredOn);
    var code = fields.optional("/provision", provision, Provision::of);
    var ranked = needs == null ? null : RegisterFields.needs(fields, "/needs", needs);
    var cited = RegisterFields.plan(fields, "/plan", plan);
    fields.check();
    return new CorrectRegisterEntry(
        pupil, corrects, why.value(), strike, on.orNull(), code.orNull(), ranked, cited.orNull());
  }
}
