package waymark.cases.privacy;

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
import waymark.cases.privacy.SubjectAccessForms.AccessRefusalForm;
import waymark.cases.privacy.SubjectAccessForms.ApprovalWithdrawalForm;
import waymark.cases.privacy.SubjectAccessForms.DecisionsForm;
import waymark.cases.privacy.SubjectAccessForms.ExtensionForm;
import waymark.cases.privacy.SubjectAccessForms.GatheredForm;
import waymark.cases.privacy.SubjectAccessForms.IdentityForm;
import waymark.cases.privacy.SubjectAccessForms.SentForm;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.SentBy;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/**
 * Requests to see what is held about somebody. SENCO and trust director prepare the answer; the
 * trust director, for the trust as controller of the data, approves, sends or refuses it. What is
 * about staff, which directors alone prepare, a trust administrator approves as well.
 */
@RestController
@RequestMapping("/api/cases/subject-access")
class SubjectAccessController {
  private final SubjectAccessDesk desk;
  private final HeldRequests held;

  SubjectAccessController(SubjectAccessDesk desk, HeldRequests held) {
    this.desk = desk;
    this.held = held;
  }

  @PostMapping
  @MayUse({"senco", "trust-director"})
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> receive(
      @RequestBody AccessRequestForm form, @CurrentActor Actor actor, CommandOrigin origin) {
    UUID request = CommandIds.derive(origin.commandId(), "subject-access");
    RecordSubjectAccess command = form.command(request);
    boolean staff = command.subject().kind().equals(DataSubject.PERSON);
    if (staff && !actor.has("trust-director")) {
      throw new NoSuchPupil();
    }
    return CommandAnswer.created(
        URI.create("/api/reports/subject-access/" + request),
        "cases",
        held.open(command, origin, actor));
  }

  @PostMapping("/{request}/identity")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> confirm(
      @PathVariable UUID request,
      @RequestBody IdentityForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return done(desk.send(form.command(request), origin, actor, sent(seen)));
  }

  @PostMapping("/{request}/extend")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> extend(
      @PathVariable UUID request,
      @RequestBody ExtensionForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return done(desk.send(form.command(request), origin, actor, sent(seen)));
  }

  @PostMapping("/{request}/gather")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> gather(
      @PathVariable UUID request,
      @RequestBody GatheredForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return done(desk.gather(request, form.box(), origin, actor, sent(seen)));
  }

  @PostMapping("/{request}/decide")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> decide(
      @PathVariable UUID request,
      @RequestBody DecisionsForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var command = form.command(request, origin.actor());
    return done(desk.send(command, origin, actor, sent(seen)));
  }

  @PostMapping("/{request}/approve")
  @MayUse({"trust-director", "trust-administrator"})
  ResponseEntity<ObjectNode> approve(
      @PathVariable UUID request,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    var command = new ApproveSubjectAccess(request, origin.actor());
    return done(desk.approve(command, origin, actor, sent(seen)));
  }

  @PostMapping("/{request}/withdraw-approval")
  @MayUse({"trust-director", "trust-administrator"})
  ResponseEntity<ObjectNode> withdrawApproval(
      @PathVariable UUID request,
      @RequestBody ApprovalWithdrawalForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return done(desk.approve(form.command(request), origin, actor, sent(seen)));
  }

  @PostMapping("/{request}/send")
  @MayUse("trust-director")
  ResponseEntity<ObjectNode> send(
      @PathVariable UUID request,
      @RequestBody SentForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return done(held.close(form.command(request), origin, actor, sent(seen)));
  }

  @PostMapping("/{request}/refuse")
  @MayUse("trust-director")
  ResponseEntity<ObjectNode> refuse(
      @PathVariable UUID request,
      @RequestBody AccessRefusalForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return done(held.close(form.command(request), origin, actor, sent(seen)));
  }

  private static SentBy sent(ExpectedSeq seen) {
    return new SentBy(null, seen.seq());
  }

  private static ResponseEntity<ObjectNode> done(Appended appended) {
    return CommandAnswer.done("cases", appended);
  }
}
