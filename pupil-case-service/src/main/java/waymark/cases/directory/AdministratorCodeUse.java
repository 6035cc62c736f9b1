package waymark.cases.directory;

import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.pupil.Refused;
import waymark.ledger.http.Problem;
import waymark.ledger.store.AlreadyReserved;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.Reservations;

/** Makes somebody trust administrator by an operator's code, which makes nobody else one. */
@Component
class AdministratorCodeUse {
  private final DirectoryCommands commands;
  private final DirectoryView view;
  private final SignIns signIns;
  private final Reservations reservations;

  AdministratorCodeUse(
      DirectoryCommands commands, DirectoryView view, SignIns signIns, ServiceLedger directory) {
    this.commands = commands;
    this.view = view;
    this.signIns = signIns;
    this.reservations = directory.store().reservations();
  }

  /** Who is in the directory already keeps what they have, their name too. */
  UUID person(String subject) {
    return view.whoSignsInAs(subject).stream().findFirst().orElseGet(() -> signIns.person(subject));
  }

  Appended by(AdministratorCodes.Made made, String subject, PersonName name, CommandOrigin origin) {
    String value = DirectoryStreams.administratorCode(made.code());
    String owner = DirectoryStreams.command(origin.commandId());
    UUID person = person(subject);
    try {
      reservations.reserve(value, owner, origin.commandId());
    } catch (AlreadyReserved used) {
      throw Problem.invalid(
          "/code", "This code has been used. Ask whoever gave it to you for another one.");
    }
    try {
      signIns.claim(subject, person, origin.commandId());
      return commands.send(new TakeAdministration(person, subject, name, made.grant()), origin);
    } catch (Refused nothingRecorded) {
      reservations.release(value, owner);
      throw nothingRecorded;
    }
  }
}
