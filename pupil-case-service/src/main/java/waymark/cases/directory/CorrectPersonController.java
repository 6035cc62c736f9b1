package waymark.cases.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.pupil.Refused;
import waymark.cases.web.Fields;
import waymark.ledger.access.MayUse;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.Problem;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.LedgerStore;

/** A person's name and sign-in, put right as they were seen (If-Match). */
@RestController
class CorrectPersonController {
  private final DirectoryView view;
  private final SignIns signIns;
  private final DirectoryCommands commands;
  private final LedgerStore ledger;

  CorrectPersonController(
      DirectoryView view, SignIns signIns, DirectoryCommands commands, ServiceLedger directory) {
    this.ledger = directory.store();
    this.view = view;
    this.signIns = signIns;
    this.commands = commands;
  }

  /** Both are said anew, also what stays. */
  record CorrectPersonForm(@Nullable String name, @Nullable String subject) {
    CorrectPerson command(UUID person, String by) {
      Fields fields = new Fields();
      var called = fields.required("/name", name, PersonName::of);
      var known = fields.required("/subject", subject, SignIns::read);
      fields.check();
      return new CorrectPerson(person, known.value(), called.value(), by);
    }
  }

  @PostMapping("/api/directory/people/{person}/correct")
  @MayUse(Roles.TRUST_ADMINISTRATOR)
  ResponseEntity<ObjectNode> correct(
      @PathVariable UUID person,
      @RequestBody CorrectPersonForm form,
      ExpectedSeq seen,
      CommandOrigin origin) {
    CorrectPerson command = form.command(person, origin.actor());
    if (view.subject(person).isEmpty()) {
      throw Problem.notFound();
    }
    claim(command, seen, origin);
    Appended corrected = commands.send(command, seen, origin);
    signIns.settled(command.subject(), person);
    return CommandAnswer.done("directory", corrected);
  }

  /**
   * That somebody else has the sign-in is no reason to refuse what was decided on an older view of
   * the person: who looks at them again sees why. Sent again, it is answered as it was.
   */
  private void claim(CorrectPerson command, ExpectedSeq seen, CommandOrigin origin) {
    if (ledger.findCommand(origin.commandId()).isPresent()) {
      return;
    }
    check(command, seen);
    try {
      signIns.claim(command.subject(), command.person(), origin.commandId());
    } catch (Refused taken) {
      check(command, seen);
      throw taken;
    }
  }

  private void check(CorrectPerson command, ExpectedSeq seen) {
    ledger.lastSeq(command.stream()).ifPresent(seen::check);
  }
}
