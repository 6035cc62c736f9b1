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
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;
import waymark.recruitment.candidate.ApproveCandidateAccess;
import waymark.recruitment.candidate.GatherCandidateAccess;
import waymark.recruitment.reading.CandidateAnswers;
import waymark.recruitment.reading.CandidatePage;
import waymark.recruitment.web.CandidateAccessForms.CandidateApprovalWithdrawalForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateDecisionsForm;
import waymark.recruitment.web.CandidateAccessForms.CandidateSentForm;

/**
 * What a candidate is given who asked: gathered, looked through, approved by a second person, sent.
 * Head teachers of the school and trust directors, each as the first or the second.
 */
@RestController
@RequestMapping("/api/recruitment/candidates/{candidate}/subject-access")
class CandidateAnswerController {
  private final CandidateCommands commands;
  private final CandidatePage page;
  private final Today today;
  private final CandidateAnswers answers;

  CandidateAnswerController(
      CandidateCommands commands, CandidatePage page, Today today, CandidateAnswers answers) {
    this.commands = commands;
    this.page = page;
    this.today = today;
    this.answers = answers;
  }

  @PostMapping("/{request}/gather")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> gather(
      @PathVariable UUID candidate,
      @PathVariable UUID request,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    return commands.done(
        new GatherCandidateAccess(
            candidate, request, today.now(), answers.toGather(candidate, request)),
        seen,
        origin);
  }

  @PostMapping("/{request}/decide")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> decide(
      @PathVariable UUID candidate,
      @PathVariable UUID request,
      @RequestBody CandidateDecisionsForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    return commands.done(
        form.command(candidate, request, today.policy(), origin.actor()), seen, origin);
  }

  @PostMapping("/{request}/approve")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> approve(
      @PathVariable UUID candidate,
      @PathVariable UUID request,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    return commands.done(
        new ApproveCandidateAccess(candidate, request, origin.actor()), seen, origin);
  }

  @PostMapping("/{request}/withdraw-approval")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> withdrawApproval(
      @PathVariable UUID candidate,
      @PathVariable UUID request,
      @RequestBody CandidateApprovalWithdrawalForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    return commands.done(form.command(candidate, request), seen, origin);
  }

  @PostMapping("/{request}/send")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> send(
      @PathVariable UUID candidate,
      @PathVariable UUID request,
      @RequestBody CandidateSentForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    return commands.done(form.command(candidate, request, today.policy()), seen, origin);
  }
}
