package waymark.reporting.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.reads.ReadKind;
import waymark.reporting.SchoolTime;
import waymark.reporting.reading.CasesRead;
import waymark.reporting.web.Asked;
import waymark.reporting.web.Cursors;

/** The SEN register: live, as at a date, as known at a moment. */
@RestController
class RegisterController {
  private final RegisterQuery query;
  private final CasesRead read;
  private final Cursors cursors;
  private final Clock clock;

  RegisterController(RegisterQuery query, CasesRead read, Cursors cursors, Clock clock) {
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
    RegisterQuestion question = asked.question(actor, Asked.ENTRIES, SchoolTime.today(clock));
    RegisterSort sort = asked.order();
    ReadKind shownAs = asked.shownAs();
    var reached = read.atLeast(asked.position());
    List<RegisterLine> lines = query.lines(question);
    var page = Page.of(lines, sort, after(asked, actor), asked.pageSize());
    var last = page.last();
    Instant knownAt = question.knownAt();
    return new RegisterAnswer(
        question.asAt(),
        knownAt == null ? clock.instant() : knownAt,
        reached.position(),
        reached.updating(),
        lines.size(),
        Counts.of(lines),
        page.lines().stream().map(RegisterRow::of).toList(),
        last == null ? null : cursors.write(last, asked.withoutPage(actor)),
        page.lines().stream().map(RegisterLine::pupil).toList(),
        shownAs);
  }

  private RegisterSort.@org.jspecify.annotations.Nullable Key after(
      RegisterParameters asked, Actor actor) {
    String after = asked.after();
    return after == null || after.isBlank()
        ? null
        : cursors.read(after, asked.withoutPage(actor), RegisterSort.Key.class);
  }
}
