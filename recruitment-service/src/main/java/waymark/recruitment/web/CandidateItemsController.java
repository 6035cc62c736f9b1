package waymark.recruitment.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
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
import waymark.recruitment.reading.CandidateAnswer;
import waymark.recruitment.reading.CandidateAnswers;
import waymark.recruitment.reading.CandidateItems;
import waymark.recruitment.reading.CandidatePage;

/**
 * What is held about a candidate who asked, and once it is approved the answer itself: for people
 * as PDF, for machines as JSON. Before that its PDF is a draft, for those who look through and
 * approve. Head teachers of the school and trust directors.
 */
@RestController
@RequestMapping("/api/recruitment/candidates/{candidate}/subject-access/{request}")
class CandidateItemsController {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final CandidatePage page;
  private final CandidateAnswers answers;
  private final NamedReads reads;
  private final Today today;

  CandidateItemsController(
      CandidatePage page, CandidateAnswers answers, NamedReads reads, Today today) {
    this.page = page;
    this.answers = answers;
    this.reads = reads;
    this.today = today;
  }

  @GetMapping("/items")
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  CandidateItems items(
      @PathVariable UUID candidate, @PathVariable UUID request, @CurrentActor Actor actor) {
    requireHeld(candidate, actor);
    return answers.items(candidate, request, today.now(), today.policy());
  }

  @GetMapping(value = "/answer.pdf", produces = "application/pdf")
  @RecordsReads
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<byte[]> pdf(
      @PathVariable UUID candidate,
      @PathVariable UUID request,
      @RequestParam(defaultValue = "false") boolean draft,
      @CurrentActor Actor actor) {
    return file(answer(candidate, request, draft, actor).pdf(), draft ? "draft.pdf" : "answer.pdf");
  }

  @GetMapping(value = "/answer.json", produces = "application/json")
  @RecordsReads
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CandidateAnswer.class)))
  @MayUse({Reach.HEAD, Reach.DIRECTOR})
  ResponseEntity<byte[]> json(
      @PathVariable UUID candidate, @PathVariable UUID request, @CurrentActor Actor actor) {
    return file(JSON.writeValueAsBytes(answer(candidate, request, false, actor)), "answer.json");
  }

  private CandidateAnswer answer(UUID candidate, UUID request, boolean draft, Actor actor) {
    requireHeld(candidate, actor);
    CandidateAnswer answer = answers.answer(candidate, request, draft, today.policy());
    reads.record(ReadKind.EXPORT, List.of(candidate), "subject-access");
    return answer;
  }

  /**
   * @throws Problem 404 also for who is erased, or about to be: nothing is held any more
   */
  private void requireHeld(UUID candidate, Actor actor) {
    if (page.require(candidate, Reach.of(actor)).erasure().decided()) {
      throw Problem.notFound();
    }
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
