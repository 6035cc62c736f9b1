package waymark.cases.safeguarding.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.pupil.Enrolment;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.reading.Children;
import waymark.cases.safeguarding.reading.Inboxes;
import waymark.cases.safeguarding.reading.MyConcerns;
import waymark.cases.safeguarding.reading.ToldOfStaff;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.access.Scope;
import waymark.ledger.access.SignedIn;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.Problem;
import waymark.ledger.store.CommandOrigin;

/**
 * Raising a concern, for everybody who holds any role at the child's school: nobody who is worried
 * about a child is to be stopped by what else they may see.
 */
@RestController
@RequestMapping("/api/safeguarding")
class RaisingController {
  private final SafeguardingCommands commands;
  private final Children children;
  private final Inboxes inboxes;
  private final ToldOfStaff ofStaff;

  RaisingController(
      SafeguardingCommands commands, Children children, Inboxes inboxes, ToldOfStaff ofStaff) {
    this.ofStaff = ofStaff;
    this.commands = commands;
    this.children = children;
    this.inboxes = inboxes;
  }

  @PostMapping("/concerns")
  @SignedIn
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> raise(
      @RequestBody RaiseForm form, @CurrentActor Actor actor, CommandOrigin origin) {
    UUID concern = CommandIds.derive(origin.commandId(), "concern");
    UUID school = school(form, Scope.of(actor.grants()));
    RaiseForm told = told(form);
    var command =
        told.command(concern, school, children.called(told.pupil()), actor.person().toString());
    return commands.made(URI.create("/api/safeguarding/my-concerns"), command, origin);
  }

  /** What the signed-in person raised: where each stands, nothing else. */
  @GetMapping("/my-concerns")
  @SignedIn
  @NamesNoPupil("day and state of what the caller raised")
  MyConcerns mine(@CurrentActor Actor actor) {
    return new MyConcerns(inboxes.raisedBy(actor.person()), ofStaff.by(actor.person()));
  }

  /** Of a child whose file was erased nothing can be sealed; that must stop nobody either. */
  private RaiseForm told(RaiseForm form) {
    if (form.pupil() == null || !commands.erased(form.pupil())) {
      return form;
    }
    String name = children.name(form.pupil());
    return form.describing(name == null ? "A child whose earlier file was erased" : name);
  }

  private UUID school(RaiseForm form, Scope mine) {
    UUID school = form.school();
    if (form.pupil() != null) {
      school =
          children
              .enrolment(form.pupil())
              .map(Enrolment::lastSchool)
              .orElseThrow(Problem::notFound);
    } else if (school == null) {
      throw Problem.invalid("/school", "Choose the school of the child.");
    }
    if (!mine.covers(school)) {
      throw Problem.notFound();
    }
    return school;
  }
}
