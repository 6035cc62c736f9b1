package waymark.reporting.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.NamedReads;
import waymark.ledger.reads.ReadKind;
import waymark.reporting.SchoolTime;
import waymark.reporting.reading.CasesRead;
import waymark.reporting.web.Asked;
import waymark.reporting.web.Cursors;
import waymark.reporting.web.KeysetPage;

/** The SEN register: live, as at a date, as known at a moment. */
@RestController
class RegisterController {
  private final RegisterQuery query;
  private final CasesRead read;
  private final Cursors cursors;
  private final NamedReads reads;
  private final Clock clock;

  RegisterController(
      RegisterQuery query, CasesRead read, Cursors cursors, NamedReads reads, Clock clock) {
    this.reads = reads;
    this.query = query;
    this.read = read;
    this.cursors = cursors;
    this.clock = clock;
  }

  @GetMapping("/api/reports/register")
  @MayUse({
    "senco",
    "head-teacher",
    "trust-director",
    "dsl",
    "deputy-dsl",
    "class-teacher",
    "teaching-assistant"
  })
  RegisterAnswer register(@ParameterObject RegisterParameters asked, @CurrentActor Actor actor) {
    return page(asked, asked.question(actor, Asked.ENTRIES, SchoolTime.today(clock)), actor);
  }

  /** Of the same rows those that were ticked: to be printed, say, without a look at the others. */
  @PostMapping("/api/reports/register")
  @MayUse({
    "senco",
    "head-teacher",
    "trust-director",
    "dsl",
    "deputy-dsl",
    "class-teacher",
    "teaching-assistant"
  })
  RegisterAnswer registerOf(
      @ParameterObject RegisterParameters asked,
      @RequestBody ChosenRows chosen,
      @CurrentActor Actor actor) {
    var whole = asked.question(actor, Asked.ENTRIES, SchoolTime.today(clock));
    return page(asked, whole.only(chosen.ids()), actor);
  }

  private RegisterAnswer page(RegisterParameters asked, RegisterQuestion question, Actor actor) {
    RegisterSort sort = asked.order();
    ReadKind shownAs = asked.shownAs();
    var reached = read.atLeast(asked.position());
    List<RegisterLine> lines = query.lines(question);
    reads.refused(question.chosenBut(lines.stream().map(RegisterLine::pupil).toList()));
    var page =
        KeysetPage.of(
            lines,
            sort::key,
            sort.order(),
            cursors.begins(asked.after(), asked.withoutPage(actor), RegisterSort.Key.class),
            asked.pageSize());
    Instant knownAt = question.knownAt();
    return new RegisterAnswer(
        question.asAt(),
        knownAt == null ? clock.instant() : knownAt,
        reached.position(),
        reached.updating(),
        lines.size(),
        Counts.of(lines),
        page.items().stream().map(RegisterRow::of).toList(),
        cursors.following(page.last(), asked.withoutPage(actor)),
        page.items().stream().map(RegisterLine::pupil).toList(),
        shownAs);
  }
}
