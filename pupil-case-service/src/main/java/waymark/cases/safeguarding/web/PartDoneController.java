package waymark.cases.safeguarding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.privacy.AccessRequests.Asked;
import waymark.cases.privacy.DataSubject;
import waymark.cases.pupil.Enrolment;
import waymark.cases.safeguarding.reading.AccessParts;
import waymark.cases.safeguarding.reading.AccessParts.Part;
import waymark.cases.safeguarding.reading.Children;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;

/**
 * For whoever keeps a request: whether safeguarding, or the head teachers of a member of staff,
 * have done their part, and nothing else. Every request has such a part, whether or not something
 * is held; but one about somebody who was never given a role at a school.
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
   * @param doneOn absent while it is not, and where nobody has a part
   */
  record PartDone(boolean done, @Nullable LocalDate doneOn) {}

  @GetMapping("/api/safeguarding/subject-access/{request}/done")
  @MayUse({"senco", Leads.DIRECTOR})
  @NamesNoPupil("whether the leads have answered, and when")
  ResponseEntity<PartDone> done(@PathVariable UUID request, @CurrentActor Actor actor) {
    Asked asked =
        parts
            .asked(request)
            .filter(a -> inReach(a.subject(), actor))
            .orElseThrow(Problem::notFound);
    List<Part> all = parts.of(asked);
    LocalDate on = parts.doneOn(all).orElse(null);
    return LowLevelReads.unkept(new PartDone(all.isEmpty() || on != null, on));
  }

  private boolean inReach(DataSubject about, Actor actor) {
    Scope reach = actor.scope("senco", Leads.DIRECTOR);
    return about.kind().equals(DataSubject.PUPIL)
        ? children
            .enrolment(about.id())
            .map(Enrolment::lastSchool)
            .filter(reach::covers)
            .isPresent()
        : actor.has(Leads.DIRECTOR);
  }
}
