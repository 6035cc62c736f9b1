package waymark.cases.reads;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.directory.DirectoryView;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.Problem;
import waymark.ledger.reads.ReadHistory.Place;
import waymark.ledger.reads.ReadLog;

/** Who viewed a pupil in what this service answers: the rows of an import. */
@RestController
class WhoViewedController {
  private static final int MOST = 200;

  private final PupilHome home;
  private final ReadLog reads;
  private final DirectoryView directory;

  WhoViewedController(PupilHome home, ReadLog reads, DirectoryView directory) {
    this.home = home;
    this.reads = reads;
    this.directory = directory;
  }

  @GetMapping("/api/cases/pupils/{pupil}/reads")
  @MayUse({"senco", "head-teacher", "trust-director", "dsl", "deputy-dsl"})
  WhoViewed reads(
      @PathVariable UUID pupil,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit,
      @CurrentActor Actor actor) {
    if (limit < 1 || limit > MOST) {
      throw unreadable("limit is 1 to 200.");
    }
    Place place = after == null || after.isBlank() ? null : place(after);
    var scope = actor.scope("senco", "head-teacher", "trust-director", "dsl", "deputy-dsl");
    if (home.of(pupil).filter(scope::covers).isEmpty()) {
      throw Problem.notFound();
    }
    return WhoViewed.of(
        pupil,
        reads.history().of(pupil, "/api/cases/", place, limit + 1),
        limit,
        person -> directory.name(UUID.fromString(person)).orElse(null));
  }

  private static Place place(String after) {
    return Place.read(after)
        .orElseThrow(() -> unreadable("after is what the page before gave as next."));
  }

  private static Problem unreadable(String detail) {
    return Problem.badRequest("bad-parameter", "A parameter needs mending", detail);
  }
}
