package waymark.cases.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.web.Fields;
import waymark.ledger.access.CurrentActor;
import waymark.ledger.access.SignedIn;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.CommandIds;
import waymark.ledger.http.Problem;
import waymark.ledger.store.AlreadyReserved;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.LedgerStore;

/**
 * Makes the first administrator of an empty trust: somebody signed in who holds the code printed at
 * its start. Once for ever: also when they have left and are erased. Who holds a code that an
 * operator made later becomes a further one.
 */
@RestController
class FirstAdministratorController {
  private final DirectoryCommands commands;
  private final ServiceLedger directory;
  private final Administrators administrators;
  private final SignIns signIns;
  private final AdministratorCodes codes;
  private final AdministratorCodeUse use;
  private final Clock clock;
  private final String code;

  FirstAdministratorController(
      DirectoryCommands commands,
      ServiceLedger directory,
      Administrators administrators,
      SignIns signIns,
      AdministratorCodes codes,
      AdministratorCodeUse use,
      Clock clock,
      @Value("${waymark.first-administrator-code}") String code) {
    this.commands = commands;
    this.directory = directory;
    this.administrators = administrators;
    this.signIns = signIns;
    this.codes = codes;
    this.use = use;
    this.clock = clock;
    this.code = code;
  }

  record FirstAdministratorForm(@Nullable String code, @Nullable String name) {}

  @PostMapping("/api/directory/first-administrator")
  @SignedIn
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<ObjectNode> make(
      @RequestBody FirstAdministratorForm form,
      @CurrentActor String subject,
      CommandOrigin origin) {
    Fields fields = new Fields();
    var given = fields.required("/code", form.code(), String::strip);
    var name = fields.required("/name", form.name(), PersonName::of);
    fields.check();
    var made = codes.given(given.value(), clock.instant());
    if (made.isPresent()) {
      URI who = URI.create("/api/directory/people/" + use.person(subject));
      return CommandAnswer.created(
          who, "directory", use.by(made.get(), subject, name.value(), origin));
    }
    if (code.isBlank()
        || !MessageDigest.isEqual(code.getBytes(UTF_8), given.value().getBytes(UTF_8))) {
      throw Problem.invalid("/code", "This is not the code that was printed, or its time is over.");
    }
    once(origin);
    UUID person = signIns.person(subject);
    signIns.claim(subject, person, origin.commandId());
    UUID grant = CommandIds.derive(origin.commandId(), "grant");
    return CommandAnswer.created(
        URI.create("/api/directory/people/" + person),
        "directory",
        commands.send(new AddFirstAdministrator(person, subject, name.value(), grant), origin));
  }

  /**
   * It was reserved for whoever became it, who gave it up when they were erased: so the record is
   * asked too. The same command sent again is answered as it was.
   */
  private void once(CommandOrigin origin) {
    LedgerStore ledger = directory.store();
    commands.await(ledger.lastPosition());
    UUID command = origin.commandId();
    if (ledger.findCommand(command).isPresent()) {
      return;
    }
    if (administrators.ever()) {
      throw hasOne();
    }
    try {
      ledger
          .reservations()
          .reserve("first-administrator", DirectoryStreams.command(command), command);
    } catch (AlreadyReserved taken) {
      throw hasOne();
    }
  }

  private static Problem hasOne() {
    return Problem.brokenRule(
        "first-administrator-once",
        "The trust has its first administrator. Ask a trust administrator to give you access.");
  }
}
