package waymark.cases.privacy;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.pupil.Holds;
import waymark.cases.pupil.OpenRequests;
import waymark.cases.pupil.Text;
import waymark.cases.pupil.Words;
import waymark.cases.web.Fields;
import waymark.cases.web.Reach;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;

/**
 * Legal holds on a pupil's record. Whoever may ask for an erasure may have it stopped; only the
 * trust director, for the trust as controller of the data, lifts a hold.
 */
@RestController
@RequestMapping("/api/cases/pupils/{pupil}/holds")
class HoldController {
  private static final int LONGEST_CODE = 40;

  private final PupilCommands commands;
  private final OpenRequests requests;

  HoldController(PupilCommands commands, OpenRequests requests) {
    this.commands = commands;
    this.requests = requests;
  }

  /**
   * @param reason a code of the policy set hold-reasons; never erased
   * @param note which claim or inquiry it is; erased with the pupil
   */
  record HoldForm(@Nullable String reason, @Nullable String note) {
    PlaceHold command(UUID pupil, UUID hold) {
      Fields fields = new Fields();
      var why =
          fields.required("/reason", reason, code -> Text.line(code, LONGEST_CODE, "The reason"));
      var said =
          fields.optional(
              "/note", note, text -> Optional.ofNullable(Words.ofOptional(text, "The note")));
      fields.check();
      Words words = said.orNull() == null ? null : said.value().orElse(null);
      return new PlaceHold(pupil, hold, why.value(), words);
    }
  }

  /**
   * @param note how what it was placed for has ended
   */
  record LiftForm(@Nullable String note) {
    LiftHold command(UUID pupil, UUID hold) {
      Fields fields = new Fields();
      var why = fields.required("/note", note, text -> Words.of(text, "The reason"));
      fields.check();
      return new LiftHold(pupil, hold, why.value());
    }
  }

  @PostMapping
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> place(
      @PathVariable UUID pupil,
      @RequestBody HoldForm form,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    UUID hold = CommandIds.derive(origin.commandId(), "hold");
    PlaceHold command = form.command(pupil, hold);
    return CommandAnswer.done("cases", commands.send(command, origin, Reach.of(actor)));
  }

  @PostMapping("/{hold}/lift")
  @MayUse("trust-director")
  ResponseEntity<ObjectNode> lift(
      @PathVariable UUID pupil,
      @PathVariable UUID hold,
      @RequestBody LiftForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    LiftHold command = form.command(pupil, hold);
    Holds.requireLiftableByHand(hold, requests);
    return CommandAnswer.done("cases", commands.send(command, origin, Reach.of(actor, seen)));
  }
}
