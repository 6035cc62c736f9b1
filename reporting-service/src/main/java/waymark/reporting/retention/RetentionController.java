package waymark.reporting.retention;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;
import waymark.reporting.SchoolTime;
import waymark.reporting.policy.PolicyAsked;
import waymark.reporting.policy.PolicyInForce;
import waymark.reporting.reading.CasesRead;
import waymark.reporting.retention.RetentionQuery.Due;
import waymark.reporting.web.Asked;

/** What is due to be erased, by the policy in force on the day asked about. */
@RestController
class RetentionController {
  private static final int USUAL = 200;
  private static final int MOST = 1_000;

  private final RetentionQuery query;
  private final PolicyAsked policy;
  private final CasesRead read;
  private final Clock clock;

  RetentionController(RetentionQuery query, PolicyAsked policy, CasesRead read, Clock clock) {
    this.query = query;
    this.policy = policy;
    this.read = read;
    this.clock = clock;
  }

  /**
   * @param asAt a school date, also one to come: what will be due by then
   */
  @GetMapping("/api/reports/retention")
  @MayUse({"senco", "trust-director"})
  RetentionAnswer due(
      @RequestParam(required = false) @Nullable String school,
      @RequestParam(required = false) @Nullable String asAt,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
      @CurrentActor Actor actor) {
    Scope scope = within(actor.scope("senco", "trust-director"), school);
    LocalDate day = day(asAt, SchoolTime.today(clock));
    int most = Asked.limit(limit, USUAL, MOST);
    PolicyInForce inForce = policy.on(day);
    var reached = read.atLeast(atLeast);
    Integer reviewYears = inForce.number(RetentionRule.CHILD_PROTECTION_FILE.item()).orElse(null);
    Due due =
        inForce
            .number(RetentionRule.SEN_FILE.item())
            .map(years -> query.due(scope, day, years, reviewYears, most))
            .orElse(new Due(0, 0, List.of()));
    return new RetentionAnswer(
        day,
        reached.updating(),
        RuleInForce.all(inForce),
        due.total(),
        due.unreadable(),
        due.lines());
  }

  private static Scope within(Scope scope, @Nullable String school) {
    if (school == null || school.isBlank()) {
      return scope;
    }
    UUID id = Asked.id(school);
    if (!scope.covers(id)) {
      throw Problem.notFound();
    }
    return new Scope.Schools(Set.of(id));
  }

  private static LocalDate day(@Nullable String asAt, LocalDate today) {
    if (asAt == null || asAt.isBlank()) {
      return today;
    }
    try {
      return LocalDate.parse(asAt);
    } catch (DateTimeException noDate) {
      throw Asked.unreadable("asAt", "Give a date that exists, as YYYY-MM-DD.");
    }
  }
}
