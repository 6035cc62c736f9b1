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
import waymark.cases.safeguarding.concern.AcknowledgeConcern;
import waymark.cases.safeguarding.concern.ConcernCommand;
import waymark.cases.safeguarding.reading.Concerns;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;

/** Decisions of a safeguarding lead on one concern, each made on the state they saw (If-Match). */
@RestController
@RequestMapping("/api/safeguarding/concerns/{concern}")
class ConcernController {
  private final SafeguardingCommands commands;
  private final Concerns concerns;

  ConcernController(SafeguardingCommands commands, Concerns concerns) {
    this.commands = commands;
    this.concerns = concerns;
  }

  @PostMapping("/acknowledge")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> acknowledge(
      @PathVariable UUID concern,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(new AcknowledgeConcern(concern), seen, actor, origin);
  }

  @PostMapping("/decide")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> decide(
      @PathVariable UUID concern,
      @RequestBody ConcernForms.DecideForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern), seen, actor, origin);
  }

  @PostMapping("/add-information")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> addInformation(
      @PathVariable UUID concern,
      @RequestBody ConcernForms.InformationForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern), seen, actor, origin);
  }

  @PostMapping("/correct")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> correct(
      @PathVariable UUID concern,
      @RequestBody ConcernForms.CorrectEntryForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern), seen, actor, origin);
  }

  @PostMapping("/share")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> share(
      @PathVariable UUID concern,
      @RequestBody ConcernForms.ShareForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern), seen, actor, origin);
  }

  @PostMapping("/decline-to-share")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> declineToShare(
      @PathVariable UUID concern,
      @RequestBody ConcernForms.DeclineToShareForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern), seen, actor, origin);
  }

  @PostMapping("/close")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> close(
      @PathVariable UUID concern,
      @RequestBody ConcernForms.CloseForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern), seen, actor, origin);
  }

  @PostMapping("/reopen")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> reopen(
      @PathVariable UUID concern,
      @RequestBody ConcernForms.ReopenForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern), seen, actor, origin);
  }

  private ResponseEntity<ObjectNode> send(
      ConcernCommand command, ExpectedSeq seen, Actor actor, CommandOrigin origin) {
    concerns.held(command.concern(), Leads.schools(actor));
    return commands.done(command, seen, origin);
  }
}
