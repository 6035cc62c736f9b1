package waymark.cases.safeguarding.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.directory.DirectoryView;
import waymark.cases.pupil.Enrolment;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.reading.Children;
import waymark.cases.safeguarding.reading.Concerns;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;

/**
 * Files a concern about the right child. The child may be at another school of the trust, where the
 * lead finds nobody: then the child is described, and the concern goes to that school's leads, who
 * are told as of a new one.
 */
@RestController
class ReattributionController {
  private final SafeguardingCommands commands;
  private final Concerns concerns;
  private final Children children;
  private final DirectoryView schools;

  ReattributionController(
      SafeguardingCommands commands,
      Concerns concerns,
      Children children,
      DirectoryView directoryView) {
    this.commands = commands;
    this.concerns = concerns;
    this.children = children;
    this.schools = directoryView;
  }

  @PostMapping("/api/safeguarding/concerns/{concern}/reattribute")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> reattribute(
      @PathVariable UUID concern,
      @RequestBody ConcernForms.ReattributeForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    UUID left = concerns.held(concern, Leads.schools(actor));
    var command =
        form.command(
            concern,
            left,
            pupil -> children.enrolment(pupil).map(Enrolment::lastSchool),
            children::called,
            school -> schools.school(school).isPresent());
    return commands.done(command, seen, origin);
  }
}
