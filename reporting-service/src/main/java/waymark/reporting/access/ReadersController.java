package waymark.reporting.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.Grant;
import waymark.ledger.access.Grants;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.Problem;
import waymark.reporting.SchoolTime;
import waymark.reporting.pupils.PupilRows;
import waymark.reporting.reading.CasesRead;
import waymark.reporting.timeline.TimelineRows;
import waymark.reporting.trust.TrustView;
import waymark.reporting.web.Asked;

/** "Who could read this pupil on 3 March." */
@RestController
class ReadersController {
  private static final Comparator<Reader> BY_ROLE_AND_NAME =
      Comparator.comparing(Reader::role)
          .thenComparing(each -> Objects.requireNonNullElse(each.name(), "\uffff"))
          .thenComparing(each -> each.person().toString());

  private final PupilRows pupils;
  private final TimelineRows timelines;
  private final Grants grants;
  private final TrustView trust;
  private final CasesRead read;
  private final Clock clock;

  ReadersController(
      PupilRows pupils,
      TimelineRows timelines,
      Grants grants,
      TrustView trust,
      CasesRead read,
      Clock clock) {
    this.pupils = pupils;
    this.timelines = timelines;
    this.grants = grants;
    this.trust = trust;
    this.read = read;
    this.clock = clock;
  }

  /**
   * @param on a school date up to today, default today
   */
  @GetMapping("/api/reports/pupils/{id}/readers")
  @MayUse({"senco", "head-teacher", "trust-director", "dsl", "deputy-dsl"})
  ReadersAnswer readers(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String on,
      @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
      @CurrentActor Actor actor) {
    var reached = read.atLeast(atLeast);
    var pupil =
        pupils.one(Asked.id(id), actor.scope(Asked.CASES)).orElseThrow(Problem::notFound).pupil();
    LocalDate today = SchoolTime.today(clock);
    LocalDate day = on == null || on.isBlank() ? today : Asked.notAfter(today, "on", on);
    Set<Place> places =
        Whereabouts.between(
            timelines.recorded(pupil),
            SchoolTime.startOf(day),
            SchoolTime.startOf(day.plusDays(1)));
    List<Reader> readers =
        WhoCouldRead.of(grants.inForceOn(day, SchoolTime.LONDON), places).stream()
            .map(this::shown)
            .sorted(BY_ROLE_AND_NAME)
            .toList();
    List<KeptAt> kept =
        places.stream().map(each -> new KeptAt(each.school(), each.taughtIn())).toList();
    return new ReadersAnswer(pupil, day, reached.updating(), kept, readers);
  }

  private Reader shown(Grant grant) {
    return new Reader(
        grant.role(),
        grant.person(),
        trust.person(grant.person().toString()).orElse(null),
        grant.scope(),
        grant.classes().stream().sorted().toList(),
        grant.from(),
        grant.until(),
        Reader.Part.of(grant.role()));
  }
}
