package waymark.reporting.subjectaccess;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.Problem;
import waymark.reporting.SchoolTime;
import waymark.reporting.reading.CasesRead;
import waymark.reporting.web.Asked;

/** Requests to see what is held about somebody, with their clocks. */
@RestController
@RequestMapping("/api/reports/subject-access")
class AccessController {
  static final Comparator<AccessRequest> MOST_PRESSING =
      Comparator.comparing((AccessRequest r) -> r.stage().closed())
          .thenComparing(AccessRequest::due)
          .thenComparing(AccessRequest::request);

  private final AccessRows rows;
  private final AccessWords words;
  private final Gathering gathering;
  private final SealedList sealed;
  private final CasesRead read;
  private final Clock clock;

  AccessController(
      AccessRows rows,
      AccessWords words,
      Gathering gathering,
      SealedList sealed,
      CasesRead read,
      Clock clock) {
    this.rows = rows;
    this.words = words;
    this.gathering = gathering;
    this.sealed = sealed;
    this.read = read;
    this.clock = clock;
  }

  @GetMapping
  @MayUse({"senco", "trust-director"})
  AccessList all(
      @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
      @CurrentActor Actor actor) {
    var reached = read.atLeast(atLeast);
    LocalDate today = SchoolTime.today(clock);
    List<AccessRequest> found = rows.all(actor);
    return new AccessList(
        today,
        reached.updating(),
        actor.has("trust-director") ? toApprove(found, actor) : 0,
        found.stream().sorted(MOST_PRESSING).map(r -> words.line(r, today)).toList());
  }

  static int toApprove(List<AccessRequest> requests, Actor actor) {
    return (int) requests.stream().filter(r -> r.awaits(actor.person())).count();
  }

  @GetMapping("/{id}")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<AccessDetail> one(
      @PathVariable String id,
      @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
      @CurrentActor Actor actor) {
    var reached = read.atLeast(atLeast);
    AccessRequest request = found(rows.one(Asked.id(id), actor), reached.updating());
    return ResponseEntity.ok()
        .eTag("\"" + request.seq() + "\"")
        .body(words.detail(request, SchoolTime.today(clock), reached.updating()));
  }

  @GetMapping("/{id}/items")
  @MayUse({"senco", "trust-director"})
  AccessItems items(
      @PathVariable String id,
      @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
      @CurrentActor Actor actor) {
    var reached = read.atLeast(atLeast);
    AccessRequest request = found(rows.readable(Asked.id(id), actor), reached.updating());
    Instant knownAt =
        Objects.requireNonNullElse(
            request.knownAt(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    List<AccessItem> found = gathering.of(request, knownAt);
    boolean fixed = request.knownAt() != null;
    List<ShownItem> items =
        found.stream()
            .map(item ->
                new ShownItem(
                    item.item(),
                    item.section(),
                    item.title(),
                    item.lines(),
                    request.decisions().get(item.item())))
            .toList();
    return new AccessItems(
        request.request(),
        request.seq(),
        request.aboutPupil() ? "pupil" : "person",
        request.subject(),
        knownAt,
        fixed,
        fixed || reached.updating() ? null : sealed.of(request, knownAt, reached.position(), found),
        items);
  }

  /**
   * What has just been recorded may not have been read yet: that is not as if it were not there.
   */
  static AccessRequest found(Optional<AccessRequest> request, boolean updating) {
    return request.orElseThrow(() -> updating ? behind() : Problem.notFound());
  }

  private static Problem behind() {
    return Problem.of(
        503,
        "reports-behind",
        "The requests are still being brought up to date",
        "What was recorded last cannot be shown yet. It is saved: load this page again in a"
            + " minute.");
  }
}
