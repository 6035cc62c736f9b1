package waymark.cases.roll;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.http.Problem;

/** The imports of the schools that somebody imports for. */
@RestController
class ImportListController {
  private static final int LONGEST_PAGE = 50;

  private final ImportViews views;
  private final TrustSchools schools;

  ImportListController(ImportViews views, TrustSchools schools) {
    this.views = views;
    this.schools = schools;
  }

  /**
   * @param school one of those schools; left out, all of them
   * @param after what the page before gave as next
   * @throws Problem 404 for a school that is none of theirs, as for one that does not exist
   */
  @GetMapping("/api/cases/imports")
  @MayUse({"senco", "data-manager", "trust-director"})
  @NamesNoPupil("files, without a row of them")
  Imports imports(
      @RequestParam(required = false) @Nullable UUID school,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "20") int limit,
      @CurrentActor Actor actor) {
    if (limit < 1 || limit > LONGEST_PAGE || !after.matches("\\d{0,18}")) {
      throw Problem.badRequest(
          "bad-request",
          "This page cannot be asked for like that",
          "limit is 1 to 50, and after is what the page before gave as next.");
    }
    if (school != null && !ImportAccess.mayImport(actor, school)) {
      throw Problem.notFound();
    }
    List<UUID> shown =
        (school == null ? schools.all() : List.of(school))
            .stream().filter(s -> ImportAccess.mayImport(actor, s)).toList();
    long before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
    return views.list(shown, before, limit, ImportAccess.sight(actor, shown));
  }
}
