package waymark.recruitment.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.Problem;
import waymark.ledger.store.CommandOrigin;
import waymark.recruitment.candidate.CandidateCommand;
import waymark.recruitment.candidate.RecordApplication;
import waymark.recruitment.reading.CandidatePage;
import waymark.recruitment.trust.Schools;
import waymark.recruitment.web.CandidateForms.ApplicationCorrectionForm;
import waymark.recruitment.web.CandidateForms.ApplicationForm;
import waymark.recruitment.web.CandidateForms.CandidateNoteForm;
import waymark.recruitment.web.CandidateForms.OutcomeForm;

/** What is recorded of an application, from its receipt to its outcome. */
@RestController
@RequestMapping("/api/recruitment/candidates")
class ApplicationController {
  private final CandidateCommands commands;
  private final CandidatePage page;
  private final Schools schools;
  private final Today today;

  ApplicationController(
      CandidateCommands commands, CandidatePage page, Schools schools, Today today) {
    this.commands = commands;
    this.page = page;
    this.schools = schools;
    this.today = today;
  }

  @PostMapping
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> record(
      @RequestBody ApplicationForm form, @CurrentActor Actor actor, CommandOrigin origin) {
    UUID candidate = CommandIds.derive(origin.commandId(), "candidate");
    RecordApplication command = form.command(candidate);
    if (!Reach.of(actor).covers(command.school()) || !schools.has(command.school())) {
      throw Problem.notFound();
    }
    return CommandAnswer.created(
        URI.create("/api/recruitment/candidates/" + candidate),
        CandidateCommands.LEDGER,
        commands.send(command, null, origin));
  }

  @PostMapping("/{candidate}/correct")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> correct(
      @PathVariable UUID candidate,
      @RequestBody ApplicationCorrectionForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(candidate), seen, actor, origin);
  }

  @PostMapping("/{candidate}/note")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> note(
      @PathVariable UUID candidate,
      @RequestBody CandidateNoteForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(candidate), seen, actor, origin);
  }

  @PostMapping("/{candidate}/outcome")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> outcome(
      @PathVariable UUID candidate,
      @RequestBody OutcomeForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(candidate, today.policy()), seen, actor, origin);
  }

  private ResponseEntity<ObjectNode> send(
      CandidateCommand command, ExpectedSeq seen, Actor actor, CommandOrigin origin) {
    var _ = page.require(command.candidate(), Reach.of(actor));
    return commands.done(command, seen, origin);
  }
}
