package waymark.reporting.pupils;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;
import waymark.reporting.SchoolTime;
import waymark.reporting.reading.CasesRead;
import waymark.reporting.web.Asked;
import waymark.reporting.web.Cursors;

/** Pupils by name, and each pupil's page. */
@RestController
class PupilController {
  private static final int USUAL_SEARCH = 10;
  private static final int LARGEST_SEARCH = 10_000;
  private final PupilSearch search;
  private final PupilRows rows;
  private final PupilPage page;
  private final CasesRead read;
  private final Cursors cursors;
  private final Clock clock;

  PupilController(
      PupilSearch search,
      PupilRows rows,
      PupilPage page,
      CasesRead read,
      Cursors cursors,
      Clock clock) {
    this.search = search;
    this.rows = rows;
    this.page = page;
    this.read = read;
    this.cursors = cursors;
    this.clock = clock;
  }

  @GetMapping("/api/reports/pupils")
  @MayUse({
    "senco",
    "head-teacher",
    "trust-director",
    "dsl",
    "deputy-dsl",
    "class-teacher",
    "teaching-assistant"
  })
  FoundPupils search(
      @RequestParam(required = false) @Nullable String school,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false)
          @Parameter(
              schema =
                  @Schema(
                      type = "integer",
                      format = "int32",
                      minimum = "1",
                      maximum = "" + LARGEST_SEARCH,
                      defaultValue = "" + USUAL_SEARCH))
          @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
      @CurrentActor Actor actor) {
    Scope schools = Asked.schools(actor, Asked.ENTRIES, school);
    String typed = Asked.typed(q);
    int most = Asked.limit(limit, USUAL_SEARCH, LARGEST_SEARCH);
    var question = List.of("pupils", actor.person(), Objects.requireNonNullElse(school, ""), typed);
    var place = cursors.begins(after, question, NamePlace.class);
    var reached = read.atLeast(atLeast);
    var found = search.find(schools, typed, place, most, SchoolTime.today(clock));
    return new FoundPupils(
        reached.updating(), found.pupils(), cursors.following(found.last(), question));
  }

  @GetMapping("/api/reports/pupils/{id}")
  @MayUse({
    "senco",
    "head-teacher",
    "trust-director",
    "dsl",
    "deputy-dsl",
    "class-teacher",
    "teaching-assistant"
  })
  ResponseEntity<PupilAnswer> pupil(
      @PathVariable String id,
      @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
      @CurrentActor Actor actor) {
    var reached = read.atLeast(atLeast);
    var found = rows.one(Asked.id(id), actor.scope(Asked.ENTRIES)).orElseThrow(Problem::notFound);
    return ResponseEntity.ok()
        .eTag("\"" + found.seq() + "\"")
        .body(
            found.keptWithin(actor.scope(Asked.CASES))
                ? page.of(found, SchoolTime.today(clock), reached.updating())
                : page.ofTheirClass(found, SchoolTime.today(clock), reached.updating()));
  }
}
