package waymark.cases.safeguarding.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.safeguarding.reading.Chronologies;
import waymark.cases.safeguarding.reading.Chronology;
import waymark.cases.safeguarding.reading.Openings;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;

/**
 * A child's chronology: for the safeguarding leads of the schools that hold it, and for those who
 * have it open in an emergency.
 */
@RestController
class ChildController {
  private final Chronologies chronologies;
  private final Openings openings;

  ChildController(Chronologies chronologies, Openings openings) {
    this.chronologies = chronologies;
    this.openings = openings;
  }

  @GetMapping("/api/safeguarding/children/{pupil}/chronology")
  @MayUse({Leads.DSL, Leads.DEPUTY, Leads.HEAD, Leads.DIRECTOR})
  Chronology chronology(@PathVariable UUID pupil, @CurrentActor Actor actor) {
    if (openings.openAt(pupil, actor.person()).filter(Leads.mayOpen(actor)::covers).isPresent()) {
      return chronologies.of(pupil, new Scope.WholeTrust());
    }
    if (!actor.has(Leads.DSL, Leads.DEPUTY)) {
      throw Problem.notFound();
    }
    return chronologies.of(pupil, Leads.schools(actor));
  }
}
