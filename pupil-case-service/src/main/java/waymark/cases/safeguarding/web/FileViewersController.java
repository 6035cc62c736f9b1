package waymark.cases.safeguarding.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.reads.Viewers;
import waymark.cases.reads.WhoViewed;
import waymark.cases.safeguarding.reading.Chronologies;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.LetIn;
import waymark.ledger.access.MayUse;

/** Who viewed a child's safeguarding file: for the leads who hold it, and for nobody else. */
@RestController
class FileViewersController {
  private final Chronologies chronologies;
  private final Viewers viewers;

  FileViewersController(Chronologies chronologies, Viewers viewers) {
    this.chronologies = chronologies;
    this.viewers = viewers;
  }

  @GetMapping("/api/safeguarding/children/{pupil}/reads")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  WhoViewed reads(
      @PathVariable UUID pupil,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit,
      @CurrentActor Actor actor) {
    List<UUID> ids = chronologies.readUnder(pupil, Leads.schools(actor));
    return viewers
        .page(pupil, ids, "/api/safeguarding/", after, limit)
        .by(LetIn.where(scope -> chronologies.holds(pupil, scope)));
  }
}
