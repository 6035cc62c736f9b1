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
import waymark.cases.safeguarding.answer.ShownStaffPart;
import waymark.cases.safeguarding.answer.StaffParts;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.reads.RecordsReads;

/**
 * A head teacher's part itself, once it is approved: for people as PDF, for machines as JSON.
 * Before that its PDF is a draft, for those who look through and approve.
 */
@RestController
class StaffPartAnswerController {
  private static final String PATH =
      "/api/safeguarding/low-level/subject-access/{request}/{school}";

  private final StaffParts parts;
  private final LowLevelReads reads;

  StaffPartAnswerController(StaffParts parts, LowLevelReads reads) {
    this.parts = parts;
    this.reads = reads;
  }

  @GetMapping(value = PATH + "/answer.pdf", produces = "application/pdf")
  @RecordsReads
  @MayUse(Leads.HEAD)
  ResponseEntity<byte[]> pdf(
      @PathVariable UUID request,
      @PathVariable UUID school,
      @RequestParam(defaultValue = "false") boolean draft,
      @CurrentActor Actor actor) {
    byte[] pdf = PartPdf.of(answer(request, school, draft, actor));
    return AnswerFile.of(pdf, "low-level-" + (draft ? "draft.pdf" : "answer.pdf"));
  }

  @GetMapping(value = PATH + "/answer.json", produces = "application/json")
  @RecordsReads
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PartAnswer.class)))
  @MayUse(Leads.HEAD)
  ResponseEntity<byte[]> json(
      @PathVariable UUID request, @PathVariable UUID school, @CurrentActor Actor actor) {
    byte[] json = AnswerFile.json(answer(request, school, false, actor));
    return AnswerFile.of(json, "low-level-answer.json");
  }

  private PartAnswer answer(UUID request, UUID school, boolean draft, Actor actor) {
    var part = parts.require(request, school, Leads.answeringOfStaff(actor, null));
    ShownStaffPart shown = parts.show(part, actor.person());
    PartAnswer answer = draft ? parts.draft(shown) : parts.answer(shown);
    reads.given(StaffParts.concerns(shown));
    return answer;
  }
}
