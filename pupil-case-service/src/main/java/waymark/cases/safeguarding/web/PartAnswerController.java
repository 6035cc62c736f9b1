package waymark.cases.safeguarding.web;

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
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import waymark.cases.safeguarding.answer.PartAnswer;
import waymark.cases.safeguarding.answer.PartPdf;
import waymark.cases.safeguarding.answer.Parts;
import waymark.cases.safeguarding.answer.ShownPart;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.NamedReads;
import waymark.ledger.reads.ReadKind;

/** Safeguarding's part itself, once it is approved: for people as PDF, for machines as JSON. */
@RestController
class PartAnswerController {
  private static final String PATH = "/api/safeguarding/subject-access/{request}/{school}";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Parts parts;
  private final NamedReads reads;

  PartAnswerController(Parts parts, NamedReads reads) {
    this.parts = parts;
    this.reads = reads;
  }

  @GetMapping(value = PATH + "/answer.pdf", produces = "application/pdf")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<byte[]> pdf(
      @PathVariable UUID request, @PathVariable UUID school, @CurrentActor Actor actor) {
    return file(PartPdf.of(answer(request, school, actor)), "answer.pdf");
  }

  @GetMapping(value = PATH + "/answer.json", produces = "application/json")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PartAnswer.class)))
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<byte[]> json(
      @PathVariable UUID request, @PathVariable UUID school, @CurrentActor Actor actor) {
    return file(JSON.writeValueAsBytes(answer(request, school, actor)), "answer.json");
  }

  private PartAnswer answer(UUID request, UUID school, Actor actor) {
    ShownPart part = parts.show(parts.require(request, school, Leads.schools(actor)));
    PartAnswer answer = parts.answer(part);
    reads.record(ReadKind.EXPORT, List.of(part.pupil()), "subject-access");
    return answer;
  }

  private static ResponseEntity<byte[]> file(byte[] bytes, String name) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("child-protection-" + name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }
}
