package waymark.cases.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.pupil.Words;
import waymark.cases.web.Fields;
import waymark.cases.web.Reach;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.CommandOrigin;

/** What a school's file proposed about one pupil, declined as it was seen (If-Match). */
@RestController
class ProposalController {
  private final PupilCommands commands;

  ProposalController(PupilCommands commands) {
    this.commands = commands;
  }

  record DeclineForm(@Nullable String reason) {
    DeclineProposal command(UUID pupil) {
      Fields fields = new Fields();
      var why = fields.required("/reason", reason, text -> Words.of(text, "The reason"));
      fields.check();
      return new DeclineProposal(pupil, why.value());
    }
  }

  @PostMapping("/api/cases/pupils/{pupil}/proposal/decline")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> decline(
      @PathVariable UUID pupil,
      @RequestBody DeclineForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    return CommandAnswer.done(
        "cases", commands.send(form.command(pupil), origin, Reach.of(actor, seen)));
  }
}
