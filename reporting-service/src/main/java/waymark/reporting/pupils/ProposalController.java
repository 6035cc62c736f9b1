package waymark.reporting.pupils;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.reporting.reading.CasesRead;
import waymark.reporting.web.Asked;

/** The entries that the schools' own systems propose and nobody has answered yet. */
@RestController
class ProposalController {
  private final PupilRows rows;
  private final NameIndex names;
  private final CasesRead read;

  ProposalController(PupilRows rows, NameIndex names, CasesRead read) {
    this.rows = rows;
    this.names = names;
    this.read = read;
  }

  @GetMapping("/api/reports/proposals")
  @MayUse({"senco", "head-teacher", "trust-director", "dsl", "deputy-dsl"})
  Proposals proposals(
      @RequestParam(required = false) @Nullable String school,
      @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
      @CurrentActor Actor actor) {
    var schools = Asked.schools(actor, Asked.CASES, school);
    var reached = read.atLeast(atLeast);
    return Proposals.of(reached.updating(), rows.proposed(schools), names);
  }
}
