package waymark.cases.safeguarding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.pupil.Enrolment;
import waymark.cases.safeguarding.reading.AccessParts;
import waymark.cases.safeguarding.reading.AccessParts.Part;
import waymark.cases.safeguarding.reading.Children;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;

/**
 * For whoever keeps a request about a pupil: whether safeguarding has done its part, and nothing
 * else. Every request has such a part, whether or not there is a file.
 */
@RestController
class PartDoneController {
  private final AccessParts parts;
  private final Children children;

  PartDoneController(AccessParts parts, Children children) {
    this.parts = parts;
    this.children = children;
  }

  /**
   * @param doneOn absent while it is not
   */
  record PartDone(boolean done, @Nullable LocalDate doneOn) {}

  @GetMapping("/api/safeguarding/subject-access/{request}/done")
  @MayUse({"senco", Leads.DIRECTOR})
  ResponseEntity<PartDone> done(@PathVariable UUID request, @CurrentActor Actor actor) {
    List<Part> all = parts.of(request);
    Scope reach = actor.scope("senco", Leads.DIRECTOR);
    if (all.isEmpty() || !inReach(all.getFirst().asked().pupil(), reach)) {
      throw Problem.notFound();
    }
    LocalDate on = parts.doneOn(all).orElse(null);
    return LowLevelReads.unkept(new PartDone(on != null, on));
  }

  private boolean inReach(UUID pupil, Scope reach) {
    return children.enrolment(pupil).map(Enrolment::lastSchool).filter(reach::covers).isPresent();
  }
}
