package waymark.recruitment.web;

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
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;
import waymark.recruitment.candidate.LiftCandidateHold;
import waymark.recruitment.candidate.PlaceCandidateHold;
import waymark.recruitment.reading.CandidatePage;
import waymark.recruitment.trust.PolicyInForce;

/** Legal holds on candidates: placed by head teacher or trust director, lifted by a director. */
@RestController
@RequestMapping("/api/recruitment/candidates/{candidate}/holds")
class CandidateHoldController {
  private final CandidateCommands commands;
  private final CandidatePage page;
  private final Today today;

  CandidateHoldController(CandidateCommands commands, CandidatePage page, Today today) {
    this.commands = commands;
    this.page = page;
    this.today = today;
  }

  /**
   * @param reason a code of the policy set hold-reasons
   */
  record CandidateHoldForm(@Nullable String reason) {
    PlaceCandidateHold command(UUID candidate, UUID hold, PolicyInForce policy) {
      Fields fields = new Fields();
      String why =
          fields.code("/reason", reason, each -> policy.has(PolicyInForce.HOLD_REASONS, each));
      fields.check();
      return new PlaceCandidateHold(candidate, hold, why);
    }
  }

  @PostMapping
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<ObjectNode> place(
      @PathVariable UUID candidate,
      @RequestBody CandidateHoldForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, Reach.of(actor));
    UUID hold = CommandIds.derive(origin.commandId(), "hold");
    return commands.done(form.command(candidate, hold, today.policy()), seen, origin);
  }

  @PostMapping("/{hold}/lift")
  @MayUse(Reach.DIRECTOR)
  ResponseEntity<ObjectNode> lift(
      @PathVariable UUID candidate,
      @PathVariable UUID hold,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var _ = page.require(candidate, actor.scope(Reach.DIRECTOR));
    return commands.done(new LiftCandidateHold(candidate, hold), seen, origin);
  }
}
