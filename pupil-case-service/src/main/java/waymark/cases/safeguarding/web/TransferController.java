package waymark.cases.safeguarding.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.directory.DirectoryView;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.child.RecordReceipt;
import waymark.cases.safeguarding.child.SendFile;
import waymark.cases.safeguarding.reading.FileTransfers;
import waymark.cases.safeguarding.reading.Transfers;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.Scope;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.CommandIds;
import waymark.ledger.store.CommandOrigin;

/** A child's file goes to the next school, with a receipt. */
@RestController
@RequestMapping("/api/safeguarding")
class TransferController {
  private final SafeguardingCommands commands;
  private final FileTransfers transfers;
  private final DirectoryView schools;

  TransferController(
      SafeguardingCommands commands, FileTransfers transfers, DirectoryView directoryView) {
    this.commands = commands;
    this.transfers = transfers;
    this.schools = directoryView;
  }

  /**
   * @param toSchool a school of the trust; or toOther names another one
   * @param startsOn the child's first day at the next school
   * @param how by which way it went, and what was sent
   */
  record SendForm(
      @Schema(format = "date") @Nullable String occurredOn,
      @Nullable UUID toSchool,
      @Nullable String toOther,
      @Schema(format = "date") @Nullable String startsOn,
      @Nullable String how) {}

  record ReceiptForm(
      @Schema(format = "date") @Nullable String occurredOn, @Nullable String receivedBy) {}

  @GetMapping("/transfers")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  Transfers transfers(
      @CurrentActor Actor actor, @RequestParam(required = false) @Nullable UUID school) {
    return transfers.of(InboxController.within(Leads.schools(actor), school));
  }

  @PostMapping("/children/{pupil}/transfers")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> send(
      @PathVariable UUID pupil,
      @RequestBody SendForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    UUID from = transfers.holder(pupil, Leads.schools(actor));
    SafeguardingFields fields = new SafeguardingFields();
    var on = fields.day("/occurredOn", form.occurredOn());
    var other = fields.wordsOrNone("/toOther", form.toOther(), "The other school");
    if ((form.toSchool() == null) == (other.orNull() == null)) {
      fields.mend("/toSchool", "Choose a school of the trust, or name another one; not both.");
    } else if (form.toSchool() != null && schools.school(form.toSchool()).isEmpty()) {
      fields.mend("/toSchool", "This is not a school of the trust.");
    }
    var first = fields.day("/startsOn", form.startsOn());
    var how = fields.words("/how", form.how(), "How it was sent");
    fields.check();
    UUID transfer = CommandIds.derive(origin.commandId(), "transfer");
    return CommandAnswer.created(
        URI.create("/api/safeguarding/transfers"),
        "safeguarding",
        commands.send(
            new SendFile(
                pupil,
                transfer,
                on.value(),
                from,
                form.toSchool(),
                other.orNull(),
                first.value(),
                how.value(),
                transfers.underWay(pupil, from)),
            null,
            origin));
  }

  @PostMapping("/children/{pupil}/transfers/{transfer}/receipt")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> receive(
      @PathVariable UUID pupil,
      @PathVariable UUID transfer,
      @RequestBody ReceiptForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Scope mine = Leads.schools(actor);
    transfers.requireReceiver(pupil, transfer, mine);
    SafeguardingFields fields = new SafeguardingFields();
    var on = fields.day("/occurredOn", form.occurredOn());
    var by = fields.words("/receivedBy", form.receivedBy(), "Who confirmed it");
    fields.check();
    return commands.done(new RecordReceipt(pupil, transfer, on.value(), by.value()), null, origin);
  }
}
