package waymark.cases.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Provision;
import waymark.cases.register.BulkRegister.Row;
import waymark.cases.web.Fields;
import waymark.ledger.http.CommandIds;

/**
 * A proposal confirmed.
 *
 * @param seq of the pupil's stream as shown to whoever confirms; where it is given and the case has
 *     moved on since, the row is refused
 * @param entry replaces what the file proposed, field by field
 */
record ConfirmForm(UUID pupil, @Nullable Long seq, @Nullable EntryForm entry) {
  private static final EntryForm AS_PROPOSED = new EntryForm(null, null, null, null, null, null);

  record EntryForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable String provision,
      @Nullable List<NeedForm> needs,
      @Nullable String triedBefore,
      @Nullable PlanForm plan,
      @Schema(format = "date") @Nullable String parentsToldOn) {}

  static List<Row> rows(List<ConfirmForm> forms, Fields fields) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      rows.add(forms.get(i).row(fields, "/pupils/" + i + "/entry"));
    }
    return rows;
  }

  private Row row(Fields fields, String at) {
    EntryForm given = entry == null ? AS_PROPOSED : entry;
    var on = RegisterFields.date(fields, at + "/occurredOn", given.occurredOn());
    var code = fields.optional(at + "/provision", given.provision(), Provision::of);
    var needs =
        given.needs() == null ? null : RegisterFields.needs(fields, at + "/needs", given.needs());
    var tried =
        RegisterFields.words(
            fields, at + "/triedBefore", given.triedBefore(), "What was tried before");
    var plan = RegisterFields.plan(fields, at + "/plan", given.plan());
    var told = RegisterFields.date(fields, at + "/parentsToldOn", given.parentsToldOn());
    return new Row(
        pupil,
        given.toString(),
        seq,
        id ->
            new ConfirmProposal(
                pupil,
                CommandIds.derive(id, "entry"),
                on.orNull(),
                code.orNull(),
                needs,
                tried.orNull(),
                plan.orNull(),
                told.orNull()));
  }
}
