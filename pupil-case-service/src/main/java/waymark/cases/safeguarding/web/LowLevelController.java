package waymark.cases.safeguarding.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.lowlevel.LowLevelCommand;
import waymark.cases.safeguarding.reading.LowLevelConcerns;
import waymark.cases.safeguarding.reading.LowLevelList;
import waymark.cases.safeguarding.reading.SchoolStaff;
import waymark.cases.safeguarding.reading.ShownLowLevel;
import waymark.cases.safeguarding.reading.StaffReader;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.access.Scope;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.Problem;
import waymark.ledger.reads.RecordsReads;
import waymark.ledger.store.CommandOrigin;

/**
 * Low-level concerns about staff: for the head teachers of that school, those about a head also for
 * the trust director, and for nobody else. Whoever one is about does not find it, head or not.
 */
@RestController
@RequestMapping("/api/safeguarding/low-level")
class LowLevelController {
  private final SafeguardingCommands commands;
  private final LowLevelConcerns concerns;
  private final SchoolStaff staff;
  private final LowLevelReads reads;
  private final LowLevelReaders readers;
  private final LowLevelSubjects subjects;

  LowLevelController(
      SafeguardingCommands commands,
      LowLevelConcerns concerns,
      SchoolStaff staff,
      LowLevelReads reads,
      LowLevelReaders readers,
      LowLevelSubjects subjects) {
    this.subjects = subjects;
    this.reads = reads;
    this.readers = readers;
    this.commands = commands;
    this.concerns = concerns;
    this.staff = staff;
  }

  @GetMapping
  @RecordsReads
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  ResponseEntity<LowLevelList> list(
      @CurrentActor Actor actor, @RequestParam(required = false) @Nullable UUID school) {
    return LowLevelReads.unkept(reads.recorded(concerns.list(readers.of(actor, school))));
  }

  /** Who else works at the person's schools, so that they can be chosen. */
  @GetMapping("/staff")
  @NamesNoPupil("staff of a school")
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  ResponseEntity<SchoolStaff.Staff> staff(
      @CurrentActor Actor actor, @RequestParam(required = false) @Nullable UUID school) {
    return LowLevelReads.unkept(staff.others(readers.of(actor, school)));
  }

  @GetMapping("/{concern}")
  @RecordsReads
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  ResponseEntity<ShownLowLevel> concern(@PathVariable UUID concern, @CurrentActor Actor actor) {
    ShownLowLevel shown = concerns.show(concern, readers.of(actor));
    reads.record(concern);
    return LowLevelReads.unkept(shown);
  }

  @PostMapping
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> record(
      @RequestBody LowLevelForms.RecordForm form, @CurrentActor Actor actor, CommandOrigin origin) {
    Scope mine = Leads.headOf(actor);
    UUID school = form.school();
    if (school == null) {
      throw Problem.invalid("/school", "Choose the school.");
    }
    UUID subject = form.subject();
    if (!mine.covers(school)) {
      readers.requireAHead(subject, school, actor);
    }
    if (actor.person().equals(subject)) {
      throw Problem.invalid(
          "/subject",
          "A concern about yourself is recorded by somebody else: the trust director, or another head teacher of the school.");
    }
    boolean known =
        subject == null
            || !mine.covers(school)
            || staff.works(subject, mine)
            || concerns.knows(subject, Leads.head(actor))
            || readers.isOrWasHead(subject, school);
    if (!known) {
      throw Problem.invalid("/subject", "This person does not work at your school. Give the name.");
    }
    UUID concern = CommandIds.derive(origin.commandId(), "concern");
    StaffReader reader = readers.of(actor);
    LowLevelSubjects.About about = subjects.about(subject, reader, origin);
    return commands.made(
        URI.create("/api/safeguarding/low-level/" + concern),
        form.named(about.called())
            .command(
                concern,
                about.id(),
                about.person(),
                school,
                day -> !mine.covers(school) || readers.isAboutAHead(about.whom(), school, day)),
        origin);
  }

  @PostMapping("/{concern}/note")
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  ResponseEntity<ObjectNode> note(
      @PathVariable UUID concern,
      @RequestBody LowLevelForms.NoteForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern), seen, actor, origin);
  }

  @PostMapping("/{concern}/refer-to-lado")
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  ResponseEntity<ObjectNode> referToLado(
      @PathVariable UUID concern,
      @RequestBody LowLevelForms.LadoForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern), seen, actor, origin);
  }

  @PostMapping("/{concern}/conclude")
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  ResponseEntity<ObjectNode> conclude(
      @PathVariable UUID concern,
      @RequestBody LowLevelForms.ConcludeForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(concern), seen, actor, origin);
  }

  private ResponseEntity<ObjectNode> send(
      LowLevelCommand command, ExpectedSeq seen, Actor actor, CommandOrigin origin) {
    concerns.require(command.concern(), readers.of(actor));
    return commands.done(command, seen, origin);
  }
}
