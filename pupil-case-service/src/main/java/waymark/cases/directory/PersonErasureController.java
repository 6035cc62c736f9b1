package waymark.cases.directory;

import java.time.Clock;
import java.time.LocalDate;
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
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.web.Fields;
import waymark.ledger.access.MayUse;
import waymark.ledger.erasure.Erasures;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/** Erasing somebody who has left from the directory, by two trust administrators. */
@RestController
@RequestMapping("/api/directory/people/{person}/erasure")
class PersonErasureController {
  private final DirectoryCommands commands;
  private final Erasures erasures;
  private final PolicyData policy;
  private final StaffKept kept;
  private final Clock clock;

  PersonErasureController(
      DirectoryCommands commands,
      Erasures personErasures,
      PolicyData policy,
      StaffKept kept,
      Clock clock) {
    this.kept = kept;
    this.commands = commands;
    this.erasures = personErasures;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * @param reason a code of the policy set erasure-reasons; never erased
   */
  record ErasureForm(@Nullable String reason) {}

  @PostMapping("/request")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> request(
      @PathVariable UUID person, @RequestBody ErasureForm form, CommandOrigin origin) {
    Fields fields = new Fields();
    var why = fields.required("/reason", form.reason(), this::inForce);
    fields.check();
    var request = new RequestPersonErasure(person, why.value(), dueOn(person), origin.actor());
    return done(commands.send(request, origin));
  }

  @PostMapping("/decline")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> decline(@PathVariable UUID person, CommandOrigin origin) {
    return done(commands.send(new DeclinePersonErasure(person), origin));
  }

  /** Approved is recorded before the key is destroyed; erased only when it is. */
  @PostMapping("/approve")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> approve(@PathVariable UUID person, CommandOrigin origin) {
    var approve = new ApprovePersonErasure(person, dueOn(person), origin.actor());
    Appended approved = commands.send(approve, origin);
    Optional<Appended> erased = erasures.carryOut(DirectoryStreams.person(person), origin.actor());
    ObjectNode answer = approved.answer().deepCopy().put("erased", erased.isPresent());
    long position = erased.map(Appended::position).orElse(approved.position());
    commands.await(position);
    return done(new Appended(position, answer, approved.replayed()));
  }

  private @Nullable LocalDate dueOn(UUID person) {
    return kept.dueOn(person, SchoolDay.of(clock.instant())).orElse(null);
  }

  private String inForce(String code) {
    return policy
        .code(PolicyInForce.ERASURE_REASONS, code, SchoolDay.of(clock.instant()))
        .orElseThrow(() -> new InvalidValue("Choose a reason from the list."))
        .code();
  }

  private static ResponseEntity<ObjectNode> done(Appended appended) {
    return CommandAnswer.done("directory", appended);
  }
}
