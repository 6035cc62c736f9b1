package waymark.recruitment.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;
import waymark.recruitment.reading.CandidatePage;
import waymark.recruitment.web.CandidateAccessForms.CandidateAccessForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateAccessRefusalForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateExtensionForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateIdentityForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateWithdrawalForm;

/**
 * A candidate's request to see what is held about them, its clock and its end: head teachers of the
 * school and trust directors.
 */
@RestController
@RequestMapping("/api/recruitment/candidates/{candidate}/subject-access")
class CandidateAccessController {
  private final CandidateCommands commands;
  private final CandidatePage page;
  private final Today today;

  CandidateAccessController(CandidateCommands commands, CandidatePage page, Today today) {
    this.commands = commands;
    this.page = page;
    this.today = today;
  }

  @PostMapping
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> receive(
      @PathVariable UUID candidate,
      @RequestBody CandidateAccessForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    UUID request = CommandIds.derive(origin.commandId(), "subject-access");
    return commands.done(form.command(candidate, request, today.policy()), seen, origin);
  }

  @PostMapping("/{request}/identity")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> confirm(
      @PathVariable UUID candidate,
      @PathVariable UUID request,
      @RequestBody CandidateIdentityForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    return commands.done(form.command(candidate, request, today.policy()), seen, origin);
  }

  @PostMapping("/{request}/extend")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> extend(
      @PathVariable UUID candidate,
      @PathVariable UUID request,
      @RequestBody CandidateExtensionForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    return commands.done(form.command(candidate, request, today.policy()), seen, origin);
  }

  @PostMapping("/{request}/refuse")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> refuse(
      @PathVariable UUID candidate,
      @PathVariable UUID request,
      @RequestBody CandidateAccessRefusalForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    return commands.done(form.command(candidate, request, today.policy()), seen, origin);
  }

  @PostMapping("/{request}/withdraw")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> withdraw(
      @PathVariable UUID candidate,
      @PathVariable UUID request,
      @RequestBody CandidateWithdrawalForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    return commands.done(form.command(candidate, request), seen, origin);
  }
}
