package waymark.reporting.subjectaccess;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.NamedReads;
import waymark.ledger.http.Problem;
import waymark.ledger.reads.ReadKind;
import waymark.ledger.reads.RecordsReads;
import waymark.reporting.timeline.Recorded;
import waymark.reporting.web.Asked;

/**
 * The answer itself, once it is approved: for people as PDF, for machines as JSON. Before that its
 * PDF is a draft, for those who look through and approve.
 */
@RestController
class AnswerController {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final AccessRows rows;
  private final Gathering gathering;
  private final NamedReads reads;

  AnswerController(AccessRows rows, Gathering gathering, NamedReads reads) {
    this.rows = rows;
    this.gathering = gathering;
    this.reads = reads;
  }

  @GetMapping(value = "/api/reports/subject-access/{id}/answer.pdf", produces = "application/pdf")
  @RecordsReads
  @MayUse({"senco", "trust-director"})
  ResponseEntity<byte[]> pdf(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean draft,
      @CurrentActor Actor actor) {
    return file(AnswerPdf.of(answer(id, draft, actor)), draft ? "draft.pdf" : "answer.pdf");
  }

  @GetMapping(value = "/api/reports/subject-access/{id}/answer.json", produces = "application/json")
  @RecordsReads
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.class)))
  @MayUse({"senco", "trust-director"})
  ResponseEntity<byte[]> json(@PathVariable String id, @CurrentActor Actor actor) {
    return file(JSON.writeValueAsBytes(answer(id, false, actor)), "answer.json");
  }

  private Answer answer(String id, boolean draft, Actor actor) {
    AccessRequest request = rows.readable(Asked.id(id), actor).orElseThrow(Problem::notFound);
    Recorded approved = request.latest().get("subject-access.approved");
    boolean refused = request.stage() == AccessStage.REFUSED;
    Instant knownAt = request.knownAt();
    if (refused || knownAt == null || (approved == null && !draft)) {
      throw Problem.brokenRule(
          409,
          "access-approved-first",
          null,
          "The answer is not approved yet: a second person has to approve it first.");
    }
    if (request.aboutPupil()) {
      reads.record(ReadKind.EXPORT, List.of(request.subject()), "subject-access");
    }
    LocalDate approvedOn = approved == null ? null : approved.occurredOn();
    return Answer.of(request, knownAt, approvedOn, gathering.of(request, knownAt));
  }

  private static ResponseEntity<byte[]> file(byte[] bytes, String name) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("subject-access-" + name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }
}
