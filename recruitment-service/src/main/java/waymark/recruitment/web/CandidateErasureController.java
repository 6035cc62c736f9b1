package waymark.recruitment.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import waymark.ledger.erasure.Erasures;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.recruitment.candidate.ApproveCandidateErasure;
import waymark.recruitment.candidate.CandidateStream;
import waymark.recruitment.candidate.ProposeCandidateErasure;
import waymark.recruitment.candidate.RefuseCandidateErasure;
import waymark.recruitment.candidate.WithdrawCandidateErasure;
import waymark.recruitment.candidate.Words;
import waymark.recruitment.reading.CandidatePage;
import waymark.recruitment.trust.PolicyInForce;

/**
 * Erasing a candidate, by two people: a head teacher of the school or a trust director proposes it,
 * another one of them decides.
 */
@RestController
@RequestMapping("/api/recruitment/candidates/{candidate}/erasure")
class CandidateErasureController {
  private final CandidateCommands commands;
  private final CandidatePage page;
  private final Erasures erasures;
  private final Today today;

  CandidateErasureController(
      CandidateCommands commands, CandidatePage page, Erasures erasures, Today today) {
    this.commands = commands;
    this.page = page;
    this.erasures = erasures;
    this.today = today;
  }

  /**
   * @param ground a code of the policy set erasure-reasons
   */
  record ProposalForm(@Nullable String ground) {
    ProposeCandidateErasure command(UUID candidate, PolicyInForce policy, String by) {
      Fields fields = new Fields();
      String why =
          fields.code("/ground", ground, each -> policy.has(PolicyInForce.ERASURE_REASONS, each));
      fields.check();
      return new ProposeCandidateErasure(candidate, why, policy.months(), by);
    }
  }

  /**
   * @param note why the candidate is not erased
   */
  record CandidateRefusalForm(@Nullable String note) {
    RefuseCandidateErasure command(UUID candidate, String by) {
      Fields fields = new Fields();
      Words why = fields.words("/note", note);
      fields.check();
      return new RefuseCandidateErasure(candidate, why, by);
    }
  }

  @PostMapping("/propose")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> propose(
      @PathVariable UUID candidate,
      @RequestBody ProposalForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    return commands.done(form.command(candidate, today.policy(), origin.actor()), seen, origin);
  }

  @PostMapping("/withdraw")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> withdraw(
      @PathVariable UUID candidate,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    return commands.done(new WithdrawCandidateErasure(candidate, origin.actor()), seen, origin);
  }

  @PostMapping("/refuse")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> refuse(
      @PathVariable UUID candidate,
      @RequestBody CandidateRefusalForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    return commands.done(form.command(candidate, origin.actor()), seen, origin);
  }

  /** Approved is recorded before the key is destroyed; erased only when it is. */
  @PostMapping("/approve")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> approve(
      @PathVariable UUID candidate,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    var command = new ApproveCandidateErasure(candidate, today.policy().months(), origin.actor());
    Appended approved = commands.send(command, seen, origin);
    Optional<Appended> erased = erasures.carryOut(CandidateStream.of(candidate), origin.actor());
    ObjectNode answer = approved.answer().deepCopy().put("erased", erased.isPresent());
    long position = erased.map(Appended::position).orElse(approved.position());
    return CommandAnswer.done(
        CandidateCommands.LEDGER, new Appended(position, answer, approved.replayed()));
  }
}
