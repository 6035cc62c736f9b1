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
import waymark.cases.safeguarding.concern.ConcernCommand;
import waymark.cases.safeguarding.reading.Concerns;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;

/** Referrals of a concern to children's social care, and what came of them. */
@RestController
@RequestMapping("/api/safeguarding/concerns/{concern}")
class ReferralController {
  private final SafeguardingCommands commands;
  private final Concerns concerns;

  ReferralController(SafeguardingCommands commands, Concerns concerns) {
    this.commands = commands;
    this.concerns = concerns;
  }

  @PostMapping("/refer")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> refer(
      @PathVariable UUID concern,
      @RequestBody ReferralForms.ReferForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    UUID referral = CommandIds.derive(origin.commandId(), "referral");
    return send(form.command(concern, referral), seen, actor, origin);
  }

  @PostMapping("/referrals/{referral}/answer")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> answer(
      @PathVariable UUID concern,
      @PathVariable UUID referral,
      @RequestBody ReferralForms.AnswerForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern, referral), seen, actor, origin);
  }

  @PostMapping("/referrals/{referral}/chase")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> chase(
      @PathVariable UUID concern,
      @PathVariable UUID referral,
      @RequestBody ReferralForms.ChaseForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern, referral), seen, actor, origin);
  }

  @PostMapping("/referrals/{referral}/escalate")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> escalate(
      @PathVariable UUID concern,
      @PathVariable UUID referral,
      @RequestBody ReferralForms.EscalateForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern, referral), seen, actor, origin);
  }

  @PostMapping("/referrals/{referral}/no-answer")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> noAnswer(
      @PathVariable UUID concern,
      @PathVariable UUID referral,
      @RequestBody ReferralForms.NoAnswerForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern, referral), seen, actor, origin);
  }

  @PostMapping("/referrals/{referral}/correct-day")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> correctDay(
      @PathVariable UUID concern,
      @PathVariable UUID referral,
      @RequestBody ReferralForms.ReferralDayForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern, referral), seen, actor, origin);
  }

  @PostMapping("/referrals/{referral}/withdraw")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> withdrawReferral(
      @PathVariable UUID concern,
      @PathVariable UUID referral,
      @RequestBody ReferralForms.WithdrawReferralForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern, referral), seen, actor, origin);
  }

  private ResponseEntity<ObjectNode> send(
      ConcernCommand command, ExpectedSeq seen, Actor actor, CommandOrigin origin) {
    concerns.held(command.concern(), Leads.schools(actor));
    return commands.done(command, seen, origin);
  }
}
