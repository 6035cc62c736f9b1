package waymark.cases.safeguarding.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import waymark.cases.safeguarding.answer.PartAnswer;
import waymark.cases.safeguarding.answer.PartPdf;
import waymark.cases.safeguarding.answer.Parts;
import waymark.cases.safeguarding.answer.ShownPart;
import waymark.cases.safeguarding.reading.AccessParts;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.NamedReads;
import waymark.ledger.reads.ReadKind;
import waymark.ledger.reads.RecordsReads;

/**
 * Safeguarding's part itself, once it is approved: for people as PDF, for machines as JSON. Before
 * that its PDF is a draft, for those who look through and approve.
 */
@RestController
class PartAnswerController {
  private static final String PATH = "/api/safeguarding/subject-access/{request}/{school}";

  private final Parts parts;
  private final AccessParts answering;
  private final NamedReads reads;

  PartAnswerController(Parts parts, AccessParts answering, NamedReads reads) {
    this.parts = parts;
    this.answering = answering;
    this.reads = reads;
  }

  @GetMapping(value = PATH + "/answer.pdf", produces = "application/pdf")
  @RecordsReads
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<byte[]> pdf(
      @PathVariable UUID request,
      @PathVariable UUID school,
      @RequestParam(defaultValue = "false") boolean draft,
      @CurrentActor Actor actor) {
    byte[] pdf = PartPdf.of(answer(request, school, draft, actor));
    return AnswerFile.of(pdf, "child-protection-" + (draft ? "draft.pdf" : "answer.pdf"));
  }

  @GetMapping(value = PATH + "/answer.json", produces = "application/json")
  @RecordsReads
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PartAnswer.class)))
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<byte[]> json(
      @PathVariable UUID request, @PathVariable UUID school, @CurrentActor Actor actor) {
    byte[] json = AnswerFile.json(answer(request, school, false, actor));
    return AnswerFile.of(json, "child-protection-answer.json");
  }

  private PartAnswer answer(UUID request, UUID school, boolean draft, Actor actor) {
    ShownPart part = parts.show(answering.require(request, school, Leads.answering(actor)));
    PartAnswer answer = draft ? parts.draft(part) : parts.answer(part);
    reads.record(ReadKind.EXPORT, part, "subject-access");
    return answer;
  }
}
