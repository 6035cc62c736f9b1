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
import waymark.cases.privacy.SubjectAccessState.Stage;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.access.ApprovePart;
import waymark.cases.safeguarding.access.GatherPart;
import waymark.cases.safeguarding.access.PartId;
import waymark.cases.safeguarding.answer.Parts;
import waymark.cases.safeguarding.answer.PartsList;
import waymark.cases.safeguarding.answer.PartsWaiting;
import waymark.cases.safeguarding.answer.ShownPart;
import waymark.cases.safeguarding.reading.AccessParts;
import waymark.cases.safeguarding.reading.AccessParts.Part;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;

/**
 * What safeguarding leads answer of a request to see what is held about a child: their school's
 * part, whether or not there is a file. Whoever keeps the request learns that it is done.
 */
@RestController
@RequestMapping("/api/safeguarding/subject-access")
class AccessPartController {
  private final SafeguardingCommands commands;
  private final Parts parts;
  private final AccessParts answering;

  AccessPartController(SafeguardingCommands commands, Parts parts, AccessParts answering) {
    this.commands = commands;
    this.parts = parts;
    this.answering = answering;
  }

  @GetMapping
  @MayUse({Leads.DSL, Leads.DEPUTY})
  PartsList all(@CurrentActor Actor actor, @RequestParam(required = false) @Nullable UUID school) {
    return new PartsList(parts.list(Leads.answering(actor, school)));
  }

  /** For a page that says how many there are: nobody is named, so nothing is read of anybody. */
  @GetMapping("/count")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  @NamesNoPupil("how many parts wait")
  PartsWaiting count(
      @CurrentActor Actor actor, @RequestParam(required = false) @Nullable UUID school) {
    return parts.waiting(Leads.answering(actor, school));
  }

  @GetMapping("/{request}/{school}")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ShownPart> part(
      @PathVariable UUID request, @PathVariable UUID school, @CurrentActor Actor actor) {
    ShownPart shown = parts.show(answering.require(request, school, Leads.answering(actor)));
    return ResponseEntity.ok().eTag("\"" + shown.seq() + "\"").body(shown);
  }

  /** What is held is looked up here: what a screen says of it is not asked. */
  @PostMapping("/{request}/{school}/gather")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> gather(
      @PathVariable UUID request,
      @PathVariable UUID school,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Part part = answering.require(request, school, Leads.answering(actor));
    boolean confirmed = part.asked().stage() != Stage.RECEIVED;
    return commands.done(
        new GatherPart(part.id(), confirmed, parts.held(part, List.of())), seen, origin);
  }

  @PostMapping("/{request}/{school}/decide")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> decide(
      @PathVariable UUID request,
      @PathVariable UUID school,
      @RequestBody PartForms.PartDecisionsForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    PartId part = mine(request, school, actor);
    return commands.done(form.command(part, origin.actor()), seen, origin);
  }

  @PostMapping("/{request}/{school}/approve")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> approve(
      @PathVariable UUID request,
      @PathVariable UUID school,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    PartId part = mine(request, school, actor);
    return commands.done(new ApprovePart(part, origin.actor(), true), seen, origin);
  }

  @PostMapping("/{request}/{school}/withdraw-approval")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> withdrawApproval(
      @PathVariable UUID request,
      @PathVariable UUID school,
      @RequestBody PartForms.PartApprovalWithdrawalForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return commands.done(form.command(mine(request, school, actor)), seen, origin);
  }

  @PostMapping("/{request}/{school}/give")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> give(
      @PathVariable UUID request,
      @PathVariable UUID school,
      @RequestBody PartForms.PartGivenForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return commands.done(form.command(mine(request, school, actor)), seen, origin);
  }

  private PartId mine(UUID request, UUID school, Actor actor) {
    return answering.require(request, school, Leads.answering(actor)).id();
  }
}
