package waymark.cases.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Text;
import waymark.cases.web.Fields;

/**
 * A removal as it is sent; dates are school dates, YYYY-MM-DD.
 *
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
    var said = RegisterFields.words(fields, "/note", note, "The note");
    var review = fields.required("/lastReviewOn", lastReviewOn, Fields::date);
    fields.check();
    return new RemoveFromRegister(pupil, on.value(), why.value(), said.orNull(), review.value());
  }
}
