package waymark.cases.safeguarding.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.reading.ChildFiles;
import waymark.cases.safeguarding.reading.Chronologies;
import waymark.cases.safeguarding.reading.FileIds;
import waymark.cases.safeguarding.reading.FilesDue;
import waymark.cases.safeguarding.reading.FilesToKeep;
import waymark.cases.safeguarding.reading.ShownFile;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;

/**
 * How long children's files are kept. A deputy places a hold as the designated lead does; only the
 * lead, who answers for the file, lifts one.
 */
@RestController
@RequestMapping("/api/safeguarding")
class FileKeepingController {
  private final SafeguardingCommands commands;
  private final ErasingFiles erasing;
  private final Chronologies chronologies;
  private final ChildFiles files;
  private final FilesDue due;
  private final FileIds ids;

  FileKeepingController(
      SafeguardingCommands commands,
      ErasingFiles erasing,
      Chronologies chronologies,
      ChildFiles files,
      FilesDue due,
      FileIds ids) {
    this.commands = commands;
    this.erasing = erasing;
    this.chronologies = chronologies;
    this.files = files;
    this.due = due;
    this.ids = ids;
  }

  /**
   * @param asAt the day on which the period is to have ended, also one to come; left out, today
   */
  @GetMapping("/retention")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  FilesToKeep due(
      @CurrentActor Actor actor,
      @RequestParam(required = false) @Nullable UUID school,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate asAt) {
    return due.toKeep(InboxController.within(Leads.schools(actor), school), asAt);
  }

  @GetMapping("/children/{pupil}/keeping")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ShownFile keeping(@PathVariable UUID pupil, @CurrentActor Actor actor) {
    return files.shown(pupil, Leads.schools(actor));
  }

  @PostMapping("/children/{pupil}/holds")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> place(
      @PathVariable UUID pupil,
      @RequestBody FileForms.FileHoldForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    chronologies.requireHeld(pupil, Leads.schools(actor));
    UUID hold = CommandIds.derive(origin.commandId(), "hold");
    return erasing.held(form.command(ids.ofChild(pupil), hold), origin);
  }

  @PostMapping("/children/{pupil}/holds/{hold}/lift")
  @MayUse(Leads.DSL)
  ResponseEntity<ObjectNode> lift(
      @PathVariable UUID pupil,
      @PathVariable UUID hold,
      @RequestBody FileForms.FileLiftForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    chronologies.requireHeld(pupil, actor.scope(Leads.DSL));
    return commands.done(form.command(ids.ofChild(pupil), hold), seen, origin);
  }
}
