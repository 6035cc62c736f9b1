package waymark.cases.safeguarding.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.concern.RaiseConcern;
import waymark.cases.safeguarding.web.SafeguardingFields.MarkForm;

/**
 * A concern as somebody raises it.
 *
 * @param pupil the child; or, where the raiser cannot find the child, school and childAsTold
 * @param childAsTold who it is, in the raiser's words
 * @param occurredAt the time of day, HH:MM
 * @param seen what was seen and heard
 * @param childsWords what the child said, word for word
 * @param place where it happened
 */
record RaiseForm(
    @Nullable UUID pupil,
    @Nullable UUID school,
    @Nullable String childAsTold,
    @Schema(format = "date") @Nullable String occurredOn,
    @Nullable String occurredAt,
    @Nullable String seen,
    @Nullable String childsWords,
    @Nullable String place,
    @Nullable List<MarkForm> bodyMap,
    @Nullable Boolean immediateDanger) {

  /** The same about a child who cannot be named any more: they are described. */
  RaiseForm describing(String child) {
    String told = childAsTold == null || childAsTold.isBlank() ? child : childAsTold;
    return new RaiseForm(
        null,
        school,
        told,
        occurredOn,
        occurredAt,
        seen,
        childsWords,
        place,
        bodyMap,
        immediateDanger);
  }

  /**
   * @param at the school it is filed at
   * @param called the child, where that is known
   */
  RaiseConcern command(UUID concern, UUID at, @Nullable Words called, String by) {
    SafeguardingFields fields = new SafeguardingFields();
    var on = fields.day("/occurredOn", occurredOn);
    var time = fields.timeOrNone("/occurredAt", occurredAt);
    var who = fields.wordsOrNone("/childAsTold", childAsTold, "Who the child is");
    if (pupil == null && (childAsTold == null || childAsTold.isBlank())) {
      fields.mend("/pupil", "Choose the child, or say in your own words who it is.");
    }
    var what = fields.words("/seen", seen, "What was seen and heard");
    var said = fields.wordsOrNone("/childsWords", childsWords, "What the child said");
    var where = fields.wordsOrNone("/place", place, "Where it happened");
    var marks = fields.bodyMapOrNone("/bodyMap", bodyMap);
    fields.check();
    return new RaiseConcern(
        concern,
        pupil,
        at,
        on.value(),
        time.orNull(),
        called,
        who.orNull(),
        what.value(),
        said.orNull(),
        where.orNull(),
        marks.orNull(),
        Boolean.TRUE.equals(immediateDanger),
        by);
  }
}
