package waymark.reporting.pupils;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.reporting.reading.CasesRead;
import waymark.reporting.web.Asked;
import waymark.reporting.web.Cursors;
import waymark.reporting.web.KeysetPage;

/** The entries that the schools' own systems propose and nobody has answered yet. */
@RestController
class ProposalController {
  private static final int USUAL_PAGE = 100;
  private static final int LARGEST_PAGE = 500;

  private final PupilRows rows;
  private final NameIndex names;
  private final CasesRead read;
  private final Cursors cursors;

  ProposalController(PupilRows rows, NameIndex names, CasesRead read, Cursors cursors) {
    this.rows = rows;
    this.names = names;
    this.read = read;
    this.cursors = cursors;
  }

  @GetMapping("/api/reports/proposals")
  @MayUse({"senco", "head-teacher", "trust-director", "dsl", "deputy-dsl"})
  Proposals proposals(
      @RequestParam(required = false) @Nullable String school,
      @RequestParam(required = false)
          @Parameter(
              schema =
                  @Schema(
                      type = "integer",
                      format = "int32",
                      minimum = "1",
                      maximum = "" + LARGEST_PAGE,
                      defaultValue = "" + USUAL_PAGE))
          @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
      @CurrentActor Actor actor) {
    var schools = Asked.schools(actor, Asked.CASES, school);
    int most = Asked.limit(limit, USUAL_PAGE, LARGEST_PAGE);
    var question = List.of("proposals", actor.person(), Objects.requireNonNullElse(school, ""));
    var place = cursors.begins(after, question, NamePlace.class);
    var reached = read.atLeast(atLeast);
    List<FoundRow> waiting = rows.proposed(schools);
    var page = KeysetPage.of(waiting, this::place, NamePlace.ORDER, place, most);
    return new Proposals(
        reached.updating(),
        waiting.size(),
        page.items().stream().map(row -> ProposedEntry.of(row, names)).toList(),
        cursors.following(page.last(), question));
  }

  private NamePlace place(FoundRow row) {
    return NamePlace.of(row.pupil(), names.of(row.pupil()));
  }
}
