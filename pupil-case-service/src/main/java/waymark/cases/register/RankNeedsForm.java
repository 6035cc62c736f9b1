package waymark.cases.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.web.Fields;

/** Needs ranked anew as they are sent; the date is a school date, YYYY-MM-DD. */
record RankNeedsForm(
    @Schema(format = "date") @Nullable String occurredOn, @Nullable List<NeedForm> needs) {
  RankNeeds command(UUID pupil) {
    Fields fields = new Fields();
    var on = fields.required("/occurredOn", occurredOn, Fields::date);
    var ranked = RegisterFields.needs(fields, "/needs", needs == null ? List.of() : needs);
    fields.check();
    return new RankNeeds(pupil, on.value(), ranked);
  }
}
