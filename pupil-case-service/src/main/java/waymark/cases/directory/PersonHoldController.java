package waymark.cases.directory;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.pupil.Holds;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.OpenRequests;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.web.Fields;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.CommandIds;
import waymark.ledger.store.CommandOrigin;

/** Legal holds on members of staff: one trust administrator places it, another lifts it. */
@RestController
@RequestMapping("/api/directory/people/{person}/holds")
class PersonHoldController {
  private final DirectoryCommands commands;
  private final PolicyData policy;
  private final OpenRequests requests;
  private final Clock clock;

  PersonHoldController(
      DirectoryCommands commands, PolicyData policy, OpenRequests requests, Clock clock) {
    this.commands = commands;
    this.requests = requests;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * @param reason a code of the policy set hold-reasons
   */
  record PersonHoldForm(@Nullable String reason) {}

  @PostMapping
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> place(
      @PathVariable UUID person, @RequestBody PersonHoldForm form, CommandOrigin origin) {
    Fields fields = new Fields();
    var why = fields.required("/reason", form.reason(), this::inForce);
    fields.check();
    UUID hold = CommandIds.derive(origin.commandId(), "hold");
    return CommandAnswer.done(
        "directory",
        commands.send(new PlacePersonHold(person, hold, why.value(), origin.actor()), origin));
  }

  @PostMapping("/{hold}/lift")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> lift(
      @PathVariable UUID person, @PathVariable UUID hold, CommandOrigin origin) {
    Holds.requireLiftableByHand(hold, requests);
    return CommandAnswer.done(
        "directory", commands.send(new LiftPersonHold(person, hold, origin.actor()), origin));
  }

  private String inForce(String code) {
    return policy
        .code(PolicyInForce.HOLD_REASONS, code, SchoolDay.of(clock.instant()))
        .orElseThrow(() -> new InvalidValue("Choose a reason from the list."))
        .code();
  }
}
