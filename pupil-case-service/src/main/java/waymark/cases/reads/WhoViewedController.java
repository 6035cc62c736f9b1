package waymark.cases.reads;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.LetIn;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.Problem;

/** Who viewed a pupil in what this service answers of cases: the rows of an import. */
@RestController
class WhoViewedController {
  private final PupilHome home;
  private final Viewers viewers;

  WhoViewedController(PupilHome home, Viewers viewers) {
    this.home = home;
    this.viewers = viewers;
  }

  @GetMapping("/api/cases/pupils/{pupil}/reads")
  @MayUse({"senco", "head-teacher", "trust-director", "dsl", "deputy-dsl"})
  WhoViewed reads(
      @PathVariable UUID pupil,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit,
      @CurrentActor Actor actor) {
    var scope = actor.scope("senco", "head-teacher", "trust-director", "dsl", "deputy-dsl");
    UUID school = home.of(pupil).filter(scope::covers).orElseThrow(Problem::notFound);
    return viewers.page(pupil, "/api/cases/", after, limit).by(LetIn.at(school));
  }
}
