package waymark.cases.safeguarding.web;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
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
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.child.AcknowledgeGlass;
import waymark.cases.safeguarding.child.BreakGlass;
import waymark.cases.safeguarding.reading.Children;
import waymark.cases.safeguarding.reading.Openings;
import waymark.cases.safeguarding.reading.ShownOpening;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.EachAt;
import waymark.ledger.access.LetIn;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.Problem;
import waymark.ledger.reads.NamesPupils;
import waymark.ledger.store.CommandOrigin;

/**
 * In an emergency the child's head teacher, and the trust director for any child, reads a
 * chronology without being a safeguarding lead; the leads see it at once.
 */
@RestController
@RequestMapping("/api/safeguarding")
class GlassController {
  private final SafeguardingCommands commands;
  private final Openings openings;
  private final Children children;
  private final Clock clock;

  GlassController(
      SafeguardingCommands commands, Openings openings, Children children, Clock clock) {
    this.commands = commands;
    this.openings = openings;
    this.children = children;
    this.clock = clock;
  }

  record GlassForm(@Nullable String reason) {
    Words words() {
      SafeguardingFields fields = new SafeguardingFields();
      var why = fields.words("/reason", reason, "The reason");
      fields.check();
      return why.value();
    }
  }

  record ShownOpenings(List<ShownOpening> openings) implements NamesPupils {
    @Override
    public Collection<UUID> namedPupils() {
      return openings.stream().map(ShownOpening::pupil).distinct().toList();
    }

    @Override
    public LetIn letIn() {
      var each = new EachAt();
      openings.forEach(opening -> each.with(opening.pupil(), opening.school()));
      return each;
    }
  }

  @PostMapping("/children/{pupil}/glass")
  @MayUse({Leads.HEAD, Leads.DIRECTOR})
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> open(
      @PathVariable UUID pupil,
      @RequestBody GlassForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    UUID school =
        children
            .enrolment(pupil)
            .map(Enrolment::lastSchool)
            .filter(Leads.mayOpen(actor)::covers)
            .orElseThrow(Problem::notFound);
    return commands.made(
        URI.create("/api/safeguarding/children/" + pupil + "/chronology"),
        new BreakGlass(
            pupil,
            CommandIds.derive(origin.commandId(), "opening"),
            school,
            form.words(),
            actor.person().toString(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            openings.open(pupil, actor.person())),
        origin);
  }

  @GetMapping("/glass")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ShownOpenings all(
      @CurrentActor Actor actor, @RequestParam(required = false) @Nullable UUID school) {
    return new ShownOpenings(openings.all(InboxController.within(Leads.schools(actor), school)));
  }

  @PostMapping("/glass/{opening}/acknowledge")
  @MayUse({Leads.DSL, Leads.DEPUTY})
  ResponseEntity<ObjectNode> acknowledge(
      @PathVariable UUID opening, @CurrentActor Actor actor, CommandOrigin origin) {
    UUID pupil = openings.child(opening, Leads.schools(actor));
    return commands.done(new AcknowledgeGlass(pupil, opening), null, origin);
  }
}
