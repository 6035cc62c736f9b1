package waymark.cases.safeguarding.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.keeping.FileId;
import waymark.cases.safeguarding.keeping.WithdrawFileErasure;
import waymark.cases.safeguarding.reading.FileIds;
import waymark.cases.safeguarding.reading.StaffFiles;
import waymark.cases.safeguarding.reading.StaffKeepings;
import waymark.cases.safeguarding.reading.StaffKeepings.StaffFile;
import waymark.cases.safeguarding.reading.StaffKeepings.StaffToKeep;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.reads.RecordsReads;
import waymark.ledger.store.CommandOrigin;

/** How long a head teacher keeps low-level concerns, all those about one person together. */
@RestController
@RequestMapping("/api/safeguarding/low-level")
class StaffKeepingController {
  private final SafeguardingCommands commands;
  private final ErasingFiles erasing;
  private final StaffKeepings keepings;
  private final StaffFiles files;
  private final FileIds ids;
  private final LowLevelReads reads;

  StaffKeepingController(
      SafeguardingCommands commands,
      ErasingFiles erasing,
      StaffKeepings keepings,
      StaffFiles files,
      FileIds ids,
      LowLevelReads reads) {
    this.commands = commands;
    this.erasing = erasing;
    this.keepings = keepings;
    this.files = files;
    this.ids = ids;
    this.reads = reads;
  }

  @GetMapping("/retention")
  @RecordsReads
  @MayUse(Leads.HEAD)
  ResponseEntity<StaffToKeep> all(
      @CurrentActor Actor actor, @RequestParam(required = false) @Nullable UUID school) {
    var reader = Leads.head(actor, school);
    StaffToKeep shown = keepings.of(reader);
    reads.asked(
        shown.people().stream()
            .flatMap(person -> keepings.require(person.subject(), reader).stream())
            .toList());
    return LowLevelReads.unkept(shown);
  }

  @GetMapping("/people/{subject}/keeping")
  @RecordsReads
  @MayUse(Leads.HEAD)
  ResponseEntity<StaffFile> keeping(@PathVariable UUID subject, @CurrentActor Actor actor) {
    List<UUID> concerns = keepings.require(subject, Leads.head(actor));
    StaffFile shown = keepings.of(subject, Leads.head(actor));
    reads.asked(concerns);
    return LowLevelReads.unkept(shown);
  }

  @PostMapping("/people/{subject}/holds")
  @MayUse(Leads.HEAD)
  ResponseEntity<ObjectNode> place(
      @PathVariable UUID subject,
      @RequestBody FileForms.FileHoldForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    UUID hold = CommandIds.derive(origin.commandId(), "hold");
    return erasing.held(form.command(file(subject, actor), hold), origin);
  }

  @PostMapping("/people/{subject}/holds/{hold}/lift")
  @MayUse(Leads.HEAD)
  ResponseEntity<ObjectNode> lift(
      @PathVariable UUID subject,
      @PathVariable UUID hold,
      @RequestBody FileForms.FileLiftForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return commands.done(form.command(file(subject, actor), hold), seen, origin);
  }

  @PostMapping("/people/{subject}/erasure/propose")
  @MayUse(Leads.HEAD)
  ResponseEntity<ObjectNode> propose(
      @PathVariable UUID subject,
      @RequestBody FileForms.ProposalForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    FileId file = file(subject, actor);
    return commands.done(form.command(file, files.standing(subject), origin.actor()), null, origin);
  }

  @PostMapping("/people/{subject}/erasure/withdraw")
  @MayUse(Leads.HEAD)
  ResponseEntity<ObjectNode> withdraw(
      @PathVariable UUID subject,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    FileId file = file(subject, actor);
    return commands.done(new WithdrawFileErasure(file, origin.actor()), seen, origin);
  }

  private FileId file(UUID subject, Actor actor) {
    var _ = keepings.require(subject, Leads.head(actor));
    return ids.ofStaff(subject);
  }
}
