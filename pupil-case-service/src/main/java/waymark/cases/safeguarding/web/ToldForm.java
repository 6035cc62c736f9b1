package waymark.cases.safeguarding.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.lowlevel.TellOfColleague;
import waymark.cases.safeguarding.lowlevel.ToldWhom;

/**
 * What somebody tells of an adult who works at the school.
 *
 * @param about colleague, head (the head teacher) or self
 * @param name of a colleague: a name, a role
 * @param occurredOn YYYY-MM-DD
 * @param what what was seen or heard
 */
record ToldForm(
    @Nullable UUID school,
    @Schema(allowableValues = {"colleague", "head", "self"}) @Nullable String about,
    @Nullable String name,
    @Schema(format = "date") @Nullable String occurredOn,
    @Nullable String what) {
  /**
   * @param known how whom it is about is called; null where it is as told
   */
  TellOfColleague command(
      UUID concern, UUID at, ToldWhom whom, @Nullable Words known, @Nullable Words by) {
    SafeguardingFields fields = new SafeguardingFields();
    var on = fields.day("/occurredOn", occurredOn);
    var called = fields.wordsOrNone("/name", name, "Who it is about");
    if (whom.person() == null && (name == null || name.isBlank())) {
      fields.mend("/name", "Say who it is about: a name, a role.");
    }
    var told = fields.words("/what", what, "What you saw or heard");
    fields.check();
    return new TellOfColleague(
        concern,
        whom,
        at,
        on.value(),
        whom.person() == null ? called.orNull() : known,
        told.value(),
        by);
  }
}
