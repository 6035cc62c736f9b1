package waymark.cases.safeguarding.web;

import java.net.URI;
import java.util.Set;
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
import waymark.cases.safeguarding.child.RefuseFile;
import waymark.cases.safeguarding.child.TakeFileBack;
import waymark.cases.safeguarding.reading.Children;
import waymark.cases.safeguarding.reading.FileTransfers;
import waymark.cases.safeguarding.reading.Transfers;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandIds;
import waymark.ledger.store.CommandOrigin;

/** A child's file goes to the next school, with a receipt, or stays where there is none. */
@RestController
@RequestMapping("/api/safeguarding")
class TransferController {
  private final SafeguardingCommands commands;
  private final FileTransfers transfers;
  private final Children children;
  private final DirectoryView schools;

  TransferController(
      SafeguardingCommands commands,
      FileTransfers transfers,
      Children children,
      DirectoryView directoryView) {
    this.commands = commands;
    this.transfers = transfers;
    this.children = children;
    this.schools = directoryView;
  }

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
      @RequestBody TransferForms.SendForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Set<UUID> holders = transfers.holders(pupil, Leads.schools(actor));
    UUID transfer = CommandIds.derive(origin.commandId(), "transfer");
    var command =
        form.command(
            pupil,
            transfer,
            holders,
            from -> transfers.underWay(pupil, from),
            to -> schools.school(to).isPresent());
    return commands.made(URI.create("/api/safeguarding/transfers"), command, origin);
  }

  @PostMapping("/children/{pupil}/no-next-school")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> noNextSchool(
      @PathVariable UUID pupil,
      @RequestBody TransferForms.NoNextSchoolForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Set<UUID> holders = transfers.holders(pupil, Leads.schools(actor));
    UUID transfer = CommandIds.derive(origin.commandId(), "no-next-school");
    var command =
        form.command(
            pupil,
            transfer,
            holders,
            from -> transfers.underWay(pupil, from),
            children.enrolment(pupil).orElse(null));
    return commands.made(URI.create("/api/safeguarding/transfers"), command, origin);
  }

  @PostMapping("/children/{pupil}/transfers/{transfer}/receipt")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> receive(
      @PathVariable UUID pupil,
      @PathVariable UUID transfer,
      @RequestBody TransferForms.ReceiptForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    transfers.requireReceiver(pupil, transfer, Leads.schools(actor));
    return commands.done(form.command(pupil, transfer), null, origin);
  }

  @PostMapping("/children/{pupil}/transfers/{transfer}/take-back")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> takeBack(
      @PathVariable UUID pupil,
      @PathVariable UUID transfer,
      @RequestBody TransferForms.StayingForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    transfers.requireSender(pupil, transfer, Leads.schools(actor));
    return commands.done(new TakeFileBack(pupil, transfer, form.why()), null, origin);
  }

  @PostMapping("/children/{pupil}/transfers/{transfer}/refuse")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> refuse(
      @PathVariable UUID pupil,
      @PathVariable UUID transfer,
      @RequestBody TransferForms.StayingForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    transfers.requireAddressee(pupil, transfer, Leads.schools(actor));
    return commands.done(new RefuseFile(pupil, transfer, form.why()), null, origin);
  }
}
