package waymark.cases.directory;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.access.SignedIn;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.IdempotencyKey;
import waymark.ledger.http.Problem;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/** The schools of the trust. */
@RestController
@RequestMapping("/api/directory/schools")
class SchoolController {
  private static final int LARGEST_FILE = 20_000_000;

  private final DirectoryView view;
  private final DirectoryCommands commands;

  SchoolController(DirectoryView view, DirectoryCommands commands) {
    this.view = view;
    this.commands = commands;
  }

  record Schools(List<ListedSchool> schools) {}

  record LineProblem(long line, String detail) {}

  /**
   * What became of a file.
   *
   * @param listed how many schools are new or were brought up to date
   * @param closed how many were passed over because they are closed
   * @param others how many because they are not the trust's
   */
  record Listed(
      String ledger,
      long position,
      int listed,
      int unchanged,
      int closed,
      int others,
      List<LineProblem> problems) {}

  @GetMapping
  @SignedIn
  @NamesNoPupil("schools")
  Schools schools(@CurrentActor Actor actor) {
    return new Schools(view.schools());
  }

  @PostMapping
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> list(@RequestBody SchoolForm form, CommandOrigin origin) {
    ListSchool command = form.command();
    URI where = URI.create("/api/directory/schools/" + command.school());
    return CommandAnswer.created(where, "directory", commands.send(command, origin));
  }

  /**
   * As it was seen (If-Match). Its number must not become another school's; that it is one already,
   * as where a school converted and is listed twice, hinders no other change.
   */
  @PostMapping("/{school}/change")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> change(
      @PathVariable UUID school,
      @RequestBody SchoolForm form,
      ExpectedSeq seen,
      CommandOrigin origin) {
    ListedSchool known = view.school(school).orElseThrow(Problem::notFound);
    ChangeSchool command = form.change(known);
    if (!command.numberedAs(known)) {
      view.school(command.laCode(), command.establishment())
          .ifPresent(other -> {
            throw Problem.invalid(
                "/establishment",
                "This local authority code with this establishment number is given for %s already. Files name their school by them: look the school's own up in the public register."
                    .formatted(other.name()));
          });
    }
    return CommandAnswer.done("directory", commands.send(command, seen, origin));
  }

  @PostMapping(path = "/import", consumes = "text/csv")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  @NamesNoPupil("how many schools were listed, and which lines were not")
  ResponseEntity<Listed> listAll(
      @RequestParam(defaultValue = "") String trust, @RequestBody byte[] file, IdempotencyKey key) {
    if (file.length > LARGEST_FILE) {
      throw Problem.of(
          413,
          "body-too-large",
          "Too much at once",
          "The file is larger than 20 MB. Search the register for your trust, or its county, and download that.");
    }
    List<LineProblem> problems = new ArrayList<>();
    int listed = 0;
    int unchanged = 0;
    long position = 0;
    SchoolsFile found = SchoolsCsv.read(file, trust);
    for (SchoolsFile.Row row : found.rows()) {
      try {
        ListSchool command = row.school().command();
        Appended appended = commands.sendOnly(command, key.row(command.urn(), command.toString()));
        boolean changed = appended.answer().path("changed").asBoolean(true);
        listed += changed ? 1 : 0;
        unchanged += changed ? 0 : 1;
        position = Math.max(position, appended.position());
      } catch (Problem mend) {
        problems.add(new LineProblem(row.line(), mend.body().detail()));
      }
    }
    commands.await(position);
    return ResponseEntity.ok()
        .header("Waymark-Position", "directory=" + position)
        .body(
            new Listed(
                "directory",
                position,
                listed,
                unchanged,
                found.closed(),
                found.others(),
                problems));
  }
}
