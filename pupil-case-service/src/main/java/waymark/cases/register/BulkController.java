package waymark.cases.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.register.BulkRegister.Results;
import waymark.cases.register.BulkRegister.Row;
import waymark.cases.web.Fields;
import waymark.cases.web.Reach;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.http.IdempotencyKey;

/** What a SENCO does for many pupils at once; answered row by row. */
@RestController
@RequestMapping("/api/cases")
class BulkController {
  private static final String ROWS = "what became of each row, by the ids that were sent";

  private final BulkRegister bulk;

  BulkController(BulkRegister bulk) {
    this.bulk = bulk;
  }

  record ParentsToldForm(@Schema(format = "date") @Nullable String occurredOn, List<UUID> pupils) {}

  record ConfirmProposalsForm(List<ConfirmForm> pupils) {}

  @PostMapping("/register/parents-told")
  @MayUse({"senco", "trust-director"})
  @NamesNoPupil(ROWS)
  ResponseEntity<Results> parentsTold(
      @RequestBody ParentsToldForm form, @CurrentActor Actor actor, IdempotencyKey key) {
    Fields fields = new Fields();
    var on = fields.required("/occurredOn", form.occurredOn(), Fields::date);
    fields.check();
    List<Row> rows =
        form.pupils().stream()
            .map(p ->
                new Row(p, on.value().toString(), null, id -> new TellParents(p, on.value(), null)))
            .toList();
    return bulk.send(rows, "told", Reach.of(actor), key);
  }

  @PostMapping("/proposals/confirm")
  @MayUse({"senco", "trust-director"})
  @NamesNoPupil(ROWS)
  ResponseEntity<Results> confirm(
      @RequestBody ConfirmProposalsForm form, @CurrentActor Actor actor, IdempotencyKey key) {
    Fields fields = new Fields();
    List<Row> rows = ConfirmForm.rows(form.pupils(), fields);
    fields.check();
    return bulk.send(rows, "placed", Reach.of(actor), key);
  }
}
