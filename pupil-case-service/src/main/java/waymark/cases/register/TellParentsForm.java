package waymark.cases.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.web.Fields;

/** That parents were told, as it is sent; the date is a school date, YYYY-MM-DD. */
record TellParentsForm(@Schema(format = "date") @Nullable String occurredOn, @Nullable String how) {
  TellParents command(UUID pupil) {
    Fields fields = new Fields();
    var on = fields.required("/occurredOn", occurredOn, Fields::date);
    var said = RegisterFields.words(fields, "/how", how, "How they were told");
    fields.check();
    return new TellParents(pupil, on.value(), said.orNull());
  }
}
