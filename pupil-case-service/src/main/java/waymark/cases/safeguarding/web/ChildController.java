package waymark.cases.safeguarding.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.safeguarding.reading.Chronologies;
import waymark.cases.safeguarding.reading.Chronology;
import waymark.cases.safeguarding.reading.Openings;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;
import waymark.ledger.reads.Ground;
import waymark.ledger.reads.ReadKind;

/**
 * A child's chronology: for the safeguarding leads of the schools that hold it, and for those who
 * have it open in an emergency; they have to know it when nothing is held.
 */
@RestController
class ChildController {
  private final Chronologies chronologies;
  private final Openings openings;

  ChildController(Chronologies chronologies, Openings openings) {
    this.chronologies = chronologies;
    this.openings = openings;
  }

  /**
   * @param use print where it is to be printed, which is recorded so
   */
  @GetMapping("/api/safeguarding/children/{pupil}/chronology")
  @MayUse({Leads.DSL, Leads.DEPUTY, Leads.HEAD, Leads.DIRECTOR})
  Chronology chronology(
      @PathVariable UUID pupil,
      @RequestParam(required = false) @Nullable String use,
      @CurrentActor Actor actor) {
    ReadKind form = form(use);
    Optional<UUID> at = openings.openAt(pupil, actor.person()).filter(Leads.mayOpen(actor)::covers);
    if (at.isPresent()) {
      List<String> roles = Leads.rolesAt(actor, at.get()::equals, Leads.HEAD, Leads.DIRECTOR);
      return chronologies
          .held(pupil, new Scope.WholeTrust())
          .shown(new Ground(roles, Openings.REASON), form);
    }
    if (!actor.has(Leads.DSL, Leads.DEPUTY)) {
      throw Problem.notFound();
    }
    Chronology shown = chronologies.of(pupil, Leads.schools(actor));
    List<String> roles =
        Leads.rolesAt(
            actor,
            school -> chronologies.holds(pupil, new Scope.Schools(Set.of(school))),
            Leads.DSL,
            Leads.DEPUTY);
    return shown.shown(new Ground(roles, null), form);
  }

  private static ReadKind form(@Nullable String use) {
    if (use == null || use.isBlank()) {
      return ReadKind.PAGE;
    }
    if (!use.equals("print")) {
      throw Problem.badRequest(
          "bad-parameter", "A parameter needs mending", "use: Say print, or leave it out.");
    }
    return ReadKind.PRINT;
  }
}
