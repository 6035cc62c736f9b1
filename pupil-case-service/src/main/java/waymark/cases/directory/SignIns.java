package waymark.cases.directory;

import java.util.UUID;
import org.springframework.stereotype.Component;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Text;
import waymark.ledger.http.CommandIds;
import waymark.ledger.store.AlreadyReserved;
import waymark.ledger.store.Reservations;

/** Whose a sign-in is: one person's, also where two administrators give it at the same moment. */
@Component
class SignIns {
  private final DirectoryView view;
  private final Reservations reservations;

  SignIns(DirectoryView view, ServiceLedger directory) {
    this.view = view;
    this.reservations = directory.store().reservations();
  }

  /**
   * The id of whoever is added with this sign-in; it follows from how the provider names them. Who
   * comes back after being erased is somebody new, and so is who gets a sign-in that was another's.
   */
  UUID person(String subject) {
    UUID id = CommandIds.of("person", subject);
    while (view.subject(id).isPresent() && !view.signsInAs(id, subject)) {
      id = CommandIds.derive(id, "again");
    }
    return id;
  }

  /**
   * Keeps a sign-in for this person before the command that gives it to them is sent.
   *
   * @throws Refused {@code person-once} when it is somebody else's, or just about to be
   */
  void claim(String subject, UUID person, UUID commandId) {
    if (view.whoSignsInAs(subject).stream().anyMatch(holder -> !holder.equals(person))) {
      throw GrantPolicy.signInTaken();
    }
    try {
      reservations.reserve(value(subject), DirectoryStreams.person(person), commandId);
    } catch (AlreadyReserved taken) {
      throw GrantPolicy.signInTaken();
    }
  }

  /**
   * Once it is recorded: what the person had before may be somebody else's. Where the same command
   * is sent again after another one, or another sign-in is proposed for them, nothing is given up.
   */
  void settled(String subject, UUID person) {
    if (view.signsInAs(person, subject) && view.proposedSignIn(person).isEmpty()) {
      reservations.keepOnly(value(subject), DirectoryStreams.person(person));
    }
  }

  /** As it is typed. */
  static String read(String raw) {
    String text = Text.line(raw, 255, "The sign-in name");
    if (text.isEmpty()) {
      throw new InvalidValue("Give the name by which the sign-in provider knows the person.");
    }
    return text;
  }

  private static String value(String subject) {
    return "sign-in:" + CommandIds.of("sign-in", subject);
  }
}
