package waymark.cases.register;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.web.Reach;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;

/**
 * Decisions about one pupil's place on the SEN register, each made on the state the person saw
 * (If-Match).
 */
@RestController
@RequestMapping("/api/cases/pupils/{pupil}/register")
class RegisterController {
  private final PupilCommands commands;

  RegisterController(PupilCommands commands) {
    this.commands = commands;
  }

  @PostMapping("/place")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> place(
      @PathVariable UUID pupil,
      @RequestBody PlaceForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    UUID entry = CommandIds.derive(origin.commandId(), "entry");
    return send(form.command(pupil, entry), seen, actor, origin);
  }

  @PostMapping("/change-provision")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> changeProvision(
      @PathVariable UUID pupil,
      @RequestBody ChangeProvisionForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(pupil), seen, actor, origin);
  }

  @PostMapping("/rank-needs")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> rankNeeds(
      @PathVariable UUID pupil,
      @RequestBody RankNeedsForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(pupil), seen, actor, origin);
  }

  @PostMapping("/tell-parents")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> tellParents(
      @PathVariable UUID pupil,
      @RequestBody TellParentsForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(pupil), seen, actor, origin);
  }

  @PostMapping("/remove")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> remove(
      @PathVariable UUID pupil,
      @RequestBody RemoveForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(pupil), seen, actor, origin);
  }

  @PostMapping("/correct")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> correct(
      @PathVariable UUID pupil,
      @RequestBody CorrectForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return send(form.command(pupil), seen, actor, origin);
  }

  private ResponseEntity<ObjectNode> send(
      PupilCommand command, ExpectedSeq seen, Actor actor, CommandOrigin origin) {
    return CommandAnswer.done("cases", commands.send(command, origin, Reach.of(actor, seen)));
  }
}
