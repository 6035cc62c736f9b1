package waymark.reporting.register;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.NamedReads;
import waymark.ledger.http.Problem;
import waymark.ledger.http.Unverified;
import waymark.ledger.reads.ReadKind;
import waymark.ledger.reads.RecordsReads;
import waymark.reporting.SchoolTime;
import waymark.reporting.reading.CasesRead;
import waymark.reporting.web.Asked;

/** The register with the same filters, whole or the rows chosen in it, as a file. */
@RestController
class RegisterExport {
  private final RegisterQuery query;
  private final CasesRead read;
  private final OpenedParticulars particulars;
  private final RegisterCsv csv;
  private final NamedReads reads;
  private final Unverified record;
  private final Clock clock;

  RegisterExport(
      RegisterQuery query,
      CasesRead read,
      OpenedParticulars particulars,
      RegisterCsv csv,
      NamedReads reads,
      Unverified record,
      Clock clock) {
    this.query = query;
    this.read = read;
    this.particulars = particulars;
    this.csv = csv;
    this.reads = reads;
    this.record = record;
    this.clock = clock;
  }

  @GetMapping(value = "/api/reports/register.csv", produces = "text/csv;charset=UTF-8")
  @RecordsReads
  @MayUse({"senco", "head-teacher", "trust-director", "dsl", "deputy-dsl"})
  ResponseEntity<byte[]> export(
      @ParameterObject RegisterParameters asked, @CurrentActor Actor actor) {
    return file(asked, asked.question(actor, Asked.CASES, SchoolTime.today(clock)), actor);
  }

  @PostMapping(value = "/api/reports/register.csv", produces = "text/csv;charset=UTF-8")
  @RecordsReads
  @MayUse({"senco", "head-teacher", "trust-director", "dsl", "deputy-dsl"})
  ResponseEntity<byte[]> exportChosen(
      @ParameterObject RegisterParameters asked,
      @RequestBody ChosenRows chosen,
      @CurrentActor Actor actor) {
    var whole = asked.question(actor, Asked.CASES, SchoolTime.today(clock));
    return file(asked, whole.only(chosen.ids()), actor);
  }

  private ResponseEntity<byte[]> file(
      RegisterParameters asked, RegisterQuestion question, Actor actor) {
    RegisterSort sort = asked.order();
    if (read.atLeast(asked.position()).updating()) {
      throw Problem.of(
          503,
          "reports-behind",
          "The register is still being brought up to date",
          "What was recorded last is not in the register yet, so it would be missing from the file. Export it again in a minute.");
    }
    List<RegisterLine> lines =
        query.lines(question).stream()
            .sorted(Comparator.comparing(sort::key, sort.order()))
            .toList();
    List<UUID> shown = lines.stream().map(RegisterLine::pupil).toList();
    reads.refused(question.chosenBut(shown));
    reads.record(ReadKind.EXPORT, shown, null);
    // A file goes on without the answer's head.
    String mark = record.since("/api/reports/register.csv").isPresent() ? "unverified-" : "";
    var named =
        ContentDisposition.attachment().filename(mark + asked.fileName(question, actor)).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(csv.of(lines, particulars.of(lines, question.named())));
  }
}
