package waymark.cases.safeguarding.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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
import waymark.cases.safeguarding.answer.PartsWaiting;
import waymark.cases.safeguarding.answer.ShownStaffPart;
import waymark.cases.safeguarding.answer.StaffParts;
import waymark.cases.safeguarding.answer.StaffPartsList;
import waymark.cases.safeguarding.reading.AccessParts.Part;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.reads.RecordsReads;
import waymark.ledger.store.CommandOrigin;

/**
 * What head teachers answer of a request to see what is held about a member of staff: the low-level
 * concerns of their school, whether or not there is one. Of a request about themself they have no
 * part. Whoever keeps the request learns that it is done.
 */
@RestController
@RequestMapping("/api/safeguarding/low-level/subject-access")
class StaffPartController {
  private final SafeguardingCommands commands;
  private final StaffParts parts;
  private final LowLevelReads reads;

  StaffPartController(SafeguardingCommands commands, StaffParts parts, LowLevelReads reads) {
    this.commands = commands;
    this.parts = parts;
    this.reads = reads;
  }

  @GetMapping
  @NamesNoPupil("staff who asked, whom the head answers; no concern")
  @MayUse(Leads.HEAD)
  ResponseEntity<StaffPartsList> all(
      @CurrentActor Actor actor, @RequestParam(required = false) @Nullable UUID school) {
    return LowLevelReads.unkept(parts.list(Leads.answeringOfStaff(actor, school)));
  }

  @GetMapping("/count")
  @NamesNoPupil("how many wait")
  @MayUse(Leads.HEAD)
  ResponseEntity<PartsWaiting> count(
      @CurrentActor Actor actor, @RequestParam(required = false) @Nullable UUID school) {
    return LowLevelReads.unkept(parts.waiting(Leads.answeringOfStaff(actor, school)));
  }

  @GetMapping("/{request}/{school}")
  @RecordsReads
  @MayUse(Leads.HEAD)
  ResponseEntity<ShownStaffPart> part(
      @PathVariable UUID request, @PathVariable UUID school, @CurrentActor Actor actor) {
    ShownStaffPart shown = parts.show(mine(request, school, actor), actor.person());
    reads.asked(StaffParts.concerns(shown));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .eTag("\"" + shown.part().seq() + "\"")
        .body(shown);
  }

  /** What is held is looked up here; what is under a name alone is the head teacher's to say. */
  @PostMapping("/{request}/{school}/gather")
  @MayUse(Leads.HEAD)
  ResponseEntity<ObjectNode> gather(
      @PathVariable UUID request,
      @PathVariable UUID school,
      @RequestBody PartForms.StaffPartGatherForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Part part = mine(request, school, actor);
    boolean confirmed = part.asked().stage() != Stage.RECEIVED;
    var gather = new GatherPart(part.id(), confirmed, parts.held(part, form.concerns()));
    return commands.done(gather, seen, origin);
  }

  @PostMapping("/{request}/{school}/decide")
  @MayUse(Leads.HEAD)
  ResponseEntity<ObjectNode> decide(
      @PathVariable UUID request,
      @PathVariable UUID school,
      @RequestBody PartForms.PartDecisionsForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    PartId part = mine(request, school, actor).id();
    return commands.done(form.command(part, origin.actor()), seen, origin);
  }

  @PostMapping("/{request}/{school}/approve")
  @MayUse(Leads.HEAD)
  ResponseEntity<ObjectNode> approve(
      @PathVariable UUID request,
      @PathVariable UUID school,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Part part = mine(request, school, actor);
    boolean another = parts.another(part, actor.person());
    return commands.done(new ApprovePart(part.id(), origin.actor(), another), seen, origin);
  }

  @PostMapping("/{request}/{school}/withdraw-approval")
  @MayUse(Leads.HEAD)
  ResponseEntity<ObjectNode> withdrawApproval(
      @PathVariable UUID request,
      @PathVariable UUID school,
      @RequestBody PartForms.PartApprovalWithdrawalForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return commands.done(form.command(mine(request, school, actor).id()), seen, origin);
  }

  @PostMapping("/{request}/{school}/give")
  @MayUse(Leads.HEAD)
  ResponseEntity<ObjectNode> give(
      @PathVariable UUID request,
      @PathVariable UUID school,
      @RequestBody PartForms.PartGivenForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return commands.done(form.command(mine(request, school, actor).id()), seen, origin);
  }

  private Part mine(UUID request, UUID school, Actor actor) {
    return parts.require(request, school, Leads.answeringOfStaff(actor, null));
  }
}
