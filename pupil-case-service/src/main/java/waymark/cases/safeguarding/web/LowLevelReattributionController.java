package waymark.cases.safeguarding.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.reading.LowLevelAt;
import waymark.cases.safeguarding.reading.LowLevelConcerns;
import waymark.cases.safeguarding.reading.SchoolStaff;
import waymark.cases.safeguarding.reading.StaffReader;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.access.NamesNoPupil;
import waymark.ledger.access.Scope;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.Problem;
import waymark.ledger.store.CommandOrigin;

/**
 * Says whom a low-level concern is about: of what was told, when it is taken up; of what is
 * recorded, that it is about another person than it was recorded about. It may be the sender, who
 * then finds it no more; about a head teacher, it becomes the trust director's.
 */
@RestController
@RequestMapping("/api/safeguarding/low-level/{concern}")
class LowLevelReattributionController {
  private final SafeguardingCommands commands;
  private final LowLevelConcerns concerns;
  private final LowLevelSubjects subjects;
  private final SchoolStaff staff;
  private final LowLevelReaders readers;

  LowLevelReattributionController(
      SafeguardingCommands commands,
      LowLevelConcerns concerns,
      LowLevelSubjects subjects,
      SchoolStaff staff,
      LowLevelReaders readers) {
    this.commands = commands;
    this.concerns = concerns;
    this.subjects = subjects;
    this.staff = staff;
    this.readers = readers;
  }

  /** Who works at its school or was its head, and so whom it may be about. */
  @GetMapping("/staff")
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  @NamesNoPupil("staff of a school")
  ResponseEntity<SchoolStaff.Staff> staff(@PathVariable UUID concern, @CurrentActor Actor actor) {
    UUID school = concerns.require(concern, readers.of(actor)).school();
    return LowLevelReads.unkept(staff.everAt(school, readers.headsOf(school)));
  }

  @PostMapping("/reattribute")
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  ResponseEntity<ObjectNode> reattribute(
      @PathVariable UUID concern,
      @RequestBody LowLevelForms.LowLevelReattributeForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    StaffReader reader = readers.of(actor);
    UUID chosen = form.subject();
    if (commands.recorded(origin)) {
      // Whoever repeats it, having had no answer, may find it no more.
      var about = subjects.about(chosen, reader, origin);
      return commands.done(form.command(concern, about, false), seen, origin);
    }
    LowLevelAt at = concerns.require(concern, reader);
    LowLevelSubjects.About about = chosen(chosen, at, reader, origin);
    boolean head = chosen != null && aboutHead(about.whom(), at, actor);
    return commands.done(form.command(concern, about, head), seen, origin);
  }

  /** Takes up what was told: whom it is about, which may be the sender, and of which kind it is. */
  @PostMapping("/record")
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  ResponseEntity<ObjectNode> record(
      @PathVariable UUID concern,
      @RequestBody ToldRecordForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    StaffReader reader = readers.of(actor);
    if (commands.recorded(origin)) {
      var about = subjects.about(form.subject(), reader, origin);
      return commands.done(form.command(concern, about, false), seen, origin);
    }
    LowLevelAt at = concerns.require(concern, reader);
    LowLevelSubjects.About about = chosen(form.subject(), at, reader, origin);
    boolean head = form.subject() != null && aboutHead(about.whom(), at, actor);
    return commands.done(form.command(concern, about, head), seen, origin);
  }

  private LowLevelSubjects.About chosen(
      @Nullable UUID chosen, LowLevelAt at, StaffReader reader, CommandOrigin origin) {
    if (chosen != null && !mayBeAbout(chosen, at.school(), reader)) {
      throw Problem.invalid("/subject", "This person does not work at that school. Give the name.");
    }
    return subjects.about(chosen, reader, origin);
  }

  private boolean mayBeAbout(UUID chosen, UUID school, StaffReader reader) {
    return staff.works(chosen, new Scope.Schools(Set.of(school)))
        || readers.isOrWasHead(chosen, school)
        || concerns.knows(chosen, reader);
  }

  /** Of whom the trust director says that it is about a head, it stays the director's. */
  private boolean aboutHead(UUID whom, LowLevelAt at, Actor actor) {
    return readers.isAboutAHead(whom, at.school(), at.occurredOn())
        || (!Leads.headOf(actor).covers(at.school()) && readers.isOrWasHead(whom, at.school()));
  }
}
