package waymark.reporting.subjectaccess;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.reporting.SchoolTime;
import waymark.reporting.reading.CasesRead;
import waymark.reporting.web.Asked;

/**
 * Requests about staff for trust administrators, who may approve them and see none of the items.
 */
@RestController
@RequestMapping("/api/reports/staff-requests")
class StaffRequestController {
  private final AccessRows rows;
  private final AccessWords words;
  private final CasesRead read;
  private final Clock clock;

  StaffRequestController(AccessRows rows, AccessWords words, CasesRead read, Clock clock) {
    this.rows = rows;
    this.words = words;
    this.read = read;
    this.clock = clock;
  }

  @GetMapping
  @MayUse("trust-administrator")
  @NamesNoPupil("requests about staff, without an item")
  StaffRequestList all(
      @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
      @CurrentActor Actor actor) {
    var reached = read.atLeast(atLeast);
    LocalDate today = SchoolTime.today(clock);
    List<AccessRequest> found = rows.aboutStaff();
    return new StaffRequestList(
        today,
        reached.updating(),
        AccessController.toApprove(found, actor),
        found.stream()
            .sorted(AccessController.MOST_PRESSING)
            .map(r -> words.line(r, today))
            .toList());
  }

  @GetMapping("/{request}")
  @MayUse("trust-administrator")
  @NamesNoPupil("requests about staff, without an item")
  ResponseEntity<StaffRequest> one(
      @PathVariable String request,
      @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
    var reached = read.atLeast(atLeast);
    AccessRequest found =
        AccessController.found(rows.aboutStaff(Asked.id(request)), reached.updating());
    AccessDetail all = words.detail(found, SchoolTime.today(clock), reached.updating());
    return ResponseEntity.ok().eTag("\"" + found.seq() + "\"").body(StaffRequest.of(all));
  }
}
