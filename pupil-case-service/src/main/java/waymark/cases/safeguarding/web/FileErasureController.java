package waymark.cases.safeguarding.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.keeping.AgreeFileErasure;
import waymark.cases.safeguarding.keeping.FileId;
import waymark.cases.safeguarding.keeping.WithdrawFileErasure;
import waymark.cases.safeguarding.reading.ChildFiles;
import waymark.cases.safeguarding.reading.Chronologies;
import waymark.cases.safeguarding.reading.FileIds;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;

/**
 * Erasing a child's file, by two safeguarding leads or deputies who hold it: nobody else is to know
 * that there is one.
 */
@RestController
@RequestMapping("/api/safeguarding/children/{pupil}/erasure")
class FileErasureController {
  private final SafeguardingCommands commands;
  private final ErasingFiles erasing;
  private final Chronologies chronologies;
  private final ChildFiles files;
  private final FileIds ids;

  FileErasureController(
      SafeguardingCommands commands,
      ErasingFiles erasing,
      Chronologies chronologies,
      ChildFiles files,
      FileIds ids) {
    this.commands = commands;
    this.erasing = erasing;
    this.chronologies = chronologies;
    this.files = files;
    this.ids = ids;
  }

  @PostMapping("/propose")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> propose(
      @PathVariable UUID pupil,
      @RequestBody FileForms.ProposalForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    FileId file = held(pupil, actor);
    return commands.done(form.command(file, files.standing(pupil), origin.actor()), null, origin);
  }

  @PostMapping("/withdraw")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> withdraw(
      @PathVariable UUID pupil, ExpectedSeq seen, @CurrentActor Actor actor, CommandOrigin origin) {
    FileId file = held(pupil, actor);
    return commands.done(new WithdrawFileErasure(file, origin.actor()), seen, origin);
  }

  @PostMapping("/refuse")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> refuse(
      @PathVariable UUID pupil,
      @RequestBody FileForms.KeepForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    FileId file = held(pupil, actor);
    return commands.done(form.command(file, origin.actor()), seen, origin);
  }

  /** Agreed is recorded before the keys are destroyed; erased only when they are. */
  @PostMapping("/agree")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> agree(
      @PathVariable UUID pupil, ExpectedSeq seen, @CurrentActor Actor actor, CommandOrigin origin) {
    FileId file = held(pupil, actor);
    return erasing.agreed(
        new AgreeFileErasure(file, files.standing(pupil), origin.actor()), seen, origin);
  }

  private FileId held(UUID pupil, Actor actor) {
    chronologies.requireHeld(pupil, Leads.schools(actor));
    return ids.ofChild(pupil);
  }
}
