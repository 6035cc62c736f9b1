package waymark.cases.roll;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.rollfile.UnreadableRoll;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.IdempotencyKey;
import waymark.ledger.http.Problem;
import waymark.ledger.http.ProblemBody;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/**
 * Imports of a school's roll. Who imports for a school sees its imports; SEN history is not for the
 * data manager.
 */
@RestController
@RequestMapping("/api/cases/imports")
public class ImportController {
  private static final String LEDGER = "cases";
  private static final int LONGEST_PAGE = 200;

  private final ImportDesk desk;
  private final ImportStarts starts;
  private final ImportStreams streams;
  private final ImportViews views;
  private final RowPages pages;
  private final TrustSchools schools;

  ImportController(
      ImportDesk desk,
      ImportStarts starts,
      ImportStreams streams,
      ImportViews views,
      RowPages pages,
      TrustSchools schools) {
    this.desk = desk;
    this.starts = starts;
    this.streams = streams;
    this.views = views;
    this.pages = pages;
    this.schools = schools;
  }

  /** Which column of the file holds what: fields by heading. */
  public record ColumnMapping(Map<String, String> mapping) {}

  /**
   * How to run an import.
   *
   * @param wholeRoll whether the file is the whole roll of the school, so that absence means leaver
   * @param typed the phrase asked for when many would leave
   * @param refuseOnProblems whether one row with a problem stops all
   */
  public record Run(boolean wholeRoll, @Nullable String typed, boolean refuseOnProblems) {}

  /** Why an import is taken back. */
  public record Reversal(String reason) {}

  /** Nothing has to be said. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Discarding() {}

  @PostMapping(consumes = "application/octet-stream")
  @TakesFile
  @ResponseStatus(HttpStatus.CREATED)
  @MayUse({"senco", "data-manager", "trust-director"})
  ResponseEntity<ObjectNode> upload(
      @RequestParam UUID school,
      @RequestParam String name,
      @CurrentActor Actor actor,
      IdempotencyKey key,
      HttpServletRequest request)
      throws IOException {
    if (!ImportAccess.mayImport(actor, school) || schools.code(school).isEmpty()) {
      throw Problem.notFound();
    }
    UUID importId = CommandIds.derive(key.origin("").commandId(), "import");
    Appended received =
        desk.receive(
            importId,
            school,
            name,
            request.getInputStream(),
            hash -> key.origin(school + " " + hash));
    return CommandAnswer.created(URI.create("/api/cases/imports/" + importId), LEDGER, received);
  }

  /** The ETag of a preview stands for what it shows; the import is run on it. */
  @GetMapping("/{id}")
  @MayUse({"senco", "data-manager", "trust-director"})
  ResponseEntity<ImportView> show(@PathVariable UUID id, @CurrentActor Actor actor) {
    ImportState state = find(id, actor);
    ImportView view = views.show(state, ImportAccess.sight(actor, List.of(state.school())));
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    return (view.shown() == null ? answer : answer.eTag("\"" + view.shown() + "\"")).body(view);
  }

  @GetMapping("/{id}/rows")
  @MayUse({"senco", "data-manager", "trust-director"})
  RowPages.Page rows(
      @PathVariable UUID id,
      @RequestParam String kind,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "50") int limit,
      @CurrentActor Actor actor) {
    ImportState state = find(id, actor);
    RowKind asked =
        Arrays.stream(RowKind.values())
            .filter(k -> k.label().equals(kind))
            .findFirst()
            .orElseThrow(() ->
                badRequest(
                    "kind is one of joiner, leaver, mover, change, unchanged, problem, stayed."));
    boolean byPupil = asked == RowKind.LEAVER || asked == RowKind.STAYED;
    String place = byPupil ? "([0-9a-f-]{36})?" : "(\\d{1,12})?";
    if (limit < 1 || limit > LONGEST_PAGE || !after.matches(place)) {
      throw badRequest("limit is 1 to 200, and after is what the page before gave as next.");
    }
    return pages
        .page(state, asked, after, limit, ImportAccess.sight(actor, List.of(state.school())))
        .of(state.school());
  }

  @PostMapping("/{id}/mapping")
  @MayUse({"senco", "data-manager", "trust-director"})
  ResponseEntity<ObjectNode> map(
      @PathVariable UUID id,
      @RequestBody ColumnMapping body,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return once(id, actor, origin, state -> desk.map(state, body.mapping(), origin));
  }

  @PostMapping("/{id}/run")
  @MayUse({"senco", "data-manager", "trust-director"})
  ResponseEntity<ObjectNode> run(
      @PathVariable UUID id,
      @RequestBody Run body,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return once(
        id,
        actor,
        origin,
        state ->
            starts.run(
                state,
                new ImportStarts.Said(
                    seen,
                    body.wholeRoll(),
                    body.typed(),
                    body.refuseOnProblems(),
                    ImportAccess.imports(actor)),
                origin));
  }

  @PostMapping("/{id}/reverse")
  @MayUse({"senco", "data-manager", "trust-director"})
  ResponseEntity<ObjectNode> reverse(
      @PathVariable UUID id,
      @RequestBody Reversal body,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return once(id, actor, origin, state -> desk.reverse(state, body.reason(), origin));
  }

  @PostMapping("/{id}/discard")
  @MayUse({"senco", "data-manager", "trust-director"})
  ResponseEntity<ObjectNode> discard(
      @PathVariable UUID id,
      @RequestBody(required = false) @Nullable Discarding body,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return once(id, actor, origin, state -> desk.discard(state, origin));
  }

  @ExceptionHandler
  ResponseEntity<ProblemBody> unreadable(UnreadableRoll refused) {
    ProblemBody body =
        new ProblemBody(
            "https://waymark.invalid/problems/unreadable-roll",
            refused.title(),
            refused.otherType() ? 415 : 422,
            refused.whatToDo(),
            refused.rule(),
            List.of());
    return ResponseEntity.status(body.status())
        .header("Content-Type", "application/problem+json")
        .body(body);
  }

  /** A command that was recorded is answered as it was then, whatever has become of the import. */
  private ResponseEntity<ObjectNode> once(
      UUID id, Actor actor, CommandOrigin origin, Function<ImportState, Appended> command) {
    ImportState state = find(id, actor);
    return CommandAnswer.done(
        LEDGER, streams.replayed(origin).orElseGet(() -> command.apply(state)));
  }

  private ImportState find(UUID id, Actor actor) {
    return streams
        .find(id)
        .filter(state -> ImportAccess.mayImport(actor, state.school()))
        .orElseThrow(Problem::notFound);
  }

  private static Problem badRequest(String detail) {
    return Problem.badRequest("bad-request", "This page cannot be asked for like that", detail);
  }
}
