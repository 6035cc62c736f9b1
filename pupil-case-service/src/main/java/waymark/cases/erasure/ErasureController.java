package waymark.cases.erasure;

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
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.PupilStream;
import waymark.cases.pupil.Text;
import waymark.cases.pupil.Words;
import waymark.cases.web.Fields;
import waymark.cases.web.Reach;
import waymark.ledger.access.Actor;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.MayUse;
import waymark.ledger.erasure.Erasures;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/**
 * Erasing a pupil, by two people. SENCO and trust director ask for it; the trust director, for the
 * trust as controller of the data, decides.
 */
@RestController
@RequestMapping("/api/cases/pupils/{pupil}/erasure")
class ErasureController {
  private static final int LONGEST_CODE = 40;

  private final PupilCommands commands;
  private final Erasures erasures;

  ErasureController(PupilCommands commands, Erasures pupilErasures) {
    this.commands = commands;
    this.erasures = pupilErasures;
  }

  /**
   * @param reason a code of the policy set erasure-reasons; never erased
   * @param note what else the second person is to know; erased with the pupil
   */
  record RequestForm(@Nullable String reason, @Nullable String note) {}

  /**
   * @param note why the pupil is not erased
   */
  record RefusalForm(@Nullable String note) {}

  @PostMapping("/request")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> request(
      @PathVariable UUID pupil,
      @RequestBody RequestForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Fields fields = new Fields();
    var why =
        fields.required(
            "/reason", form.reason(), code -> Text.line(code, LONGEST_CODE, "The reason"));
    var note =
        fields.optional(
            "/note", form.note(), text -> Optional.ofNullable(Words.ofOptional(text, "The note")));
    fields.check();
    Words said = note.orNull() == null ? null : note.value().orElse(null);
    return done(
        send(new RequestErasure(pupil, why.value(), said, origin.actor()), seen, actor, origin));
  }

  @PostMapping("/withdraw")
  @MayUse({"senco", "trust-director"})
  ResponseEntity<ObjectNode> withdraw(
      @PathVariable UUID pupil, ExpectedSeq seen, @CurrentActor Actor actor, CommandOrigin origin) {
    return done(send(new WithdrawErasure(pupil, origin.actor()), seen, actor, origin));
  }

  @PostMapping("/refuse")
  @MayUse("trust-director")
  ResponseEntity<ObjectNode> refuse(
      @PathVariable UUID pupil,
      @RequestBody RefusalForm form,
      ExpectedSeq seen,
      @CurrentActor Actor actor,
      CommandOrigin origin) {
    Fields fields = new Fields();
    var why = fields.required("/note", form.note(), text -> Words.of(text, "The reason"));
    fields.check();
    return done(send(new RefuseErasure(pupil, why.value(), origin.actor()), seen, actor, origin));
  }

  /** Approved is recorded before the key is destroyed; erased only when it is. */
  @PostMapping("/approve")
  @MayUse("trust-director")
  ResponseEntity<ObjectNode> approve(
      @PathVariable UUID pupil, ExpectedSeq seen, @CurrentActor Actor actor, CommandOrigin origin) {
    Appended approved = send(new ApproveErasure(pupil, origin.actor()), seen, actor, origin);
    Optional<Appended> erased = erasures.carryOut(PupilStream.of(pupil), origin.actor());
    ObjectNode answer = approved.answer().deepCopy().put("erased", erased.isPresent());
    long position = erased.map(Appended::position).orElse(approved.position());
    return done(new Appended(position, answer, approved.replayed()));
  }

  private Appended send(PupilCommand command, ExpectedSeq seen, Actor actor, CommandOrigin origin) {
    return commands.send(command, origin, Reach.of(actor, seen));
  }

  private static ResponseEntity<ObjectNode> done(Appended appended) {
    return CommandAnswer.done("cases", appended);
  }
}
