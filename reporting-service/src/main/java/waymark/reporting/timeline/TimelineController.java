package waymark.reporting.timeline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.Problem;
import waymark.reporting.pupils.PupilRows;
import waymark.reporting.reading.CasesRead;
import waymark.reporting.register.Segment;
import waymark.reporting.web.Asked;

/** Everything recorded of a pupil, each with both dates and who recorded it. */
@RestController
class TimelineController {
  private final PupilRows pupils;
  private final TimelineRows timelines;
  private final StaffAndSeals words;
  private final CasesRead read;

  TimelineController(
      PupilRows pupils, TimelineRows timelines, StaffAndSeals words, CasesRead read) {
    this.pupils = pupils;
    this.timelines = timelines;
    this.words = words;
    this.read = read;
  }

  @GetMapping("/api/reports/pupils/{id}/timeline")
  @MayUse({"senco", "head-teacher", "trust-director", "dsl", "deputy-dsl", "class-teacher"})
  TimelineAnswer timeline(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String knownAt,
      @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
      @CurrentActor Actor actor) {
    var known = Objects.requireNonNullElse(Asked.knownAt(knownAt), Segment.STILL);
    var reached = read.atLeast(atLeast);
    var found =
        pupils.one(Asked.id(id), actor.scope(Asked.TIMELINES)).orElseThrow(Problem::notFound);
    var all = timelines.recorded(found.pupil());
    var recorded = found.keptWithin(actor.scope(Asked.CASES)) ? all : SeenByClassTeachers.of(all);
    return new TimelineAnswer(
        found.pupil(), reached.updating(), Timeline.of(recorded, known, words));
  }
}
