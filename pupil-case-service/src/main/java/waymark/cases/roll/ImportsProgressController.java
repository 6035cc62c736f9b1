package waymark.cases.roll;

import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.roll.ImportsProgress.ImportReached;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.access.Scope;

/** For the trust administrator, who helps where an import hangs or is refused. */
@RestController
class ImportsProgressController {
  private static final int LISTED = 50;
  private static final ImportAccess.Sight NOBODY =
      new ImportAccess.Sight(false, new Scope.Schools(Set.of()));

  private final ImportViews views;
  private final TrustSchools schools;

  ImportsProgressController(ImportViews views, TrustSchools schools) {
    this.views = views;
    this.schools = schools;
  }

  @GetMapping("/api/cases/imports/progress")
  @MayUse("trust-administrator")
  @NamesNoPupil("how many rows are through")
  ImportsProgress progress() {
    return new ImportsProgress(
        views.list(schools.all(), Long.MAX_VALUE, LISTED, NOBODY).imports().stream()
            .map(ImportReached::of)
            .toList());
  }
}
