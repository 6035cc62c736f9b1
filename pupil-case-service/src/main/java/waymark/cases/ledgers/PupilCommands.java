package waymark.cases.ledgers;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import waymark.cases.pupil.ChangedSince;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.SentBy;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.LedgerCommands;

/** Sends commands to pupils' cases. */
public final class PupilCommands {
  private final LedgerCommands commands;

  public PupilCommands(ServiceLedger cases) {
    this.commands = cases.commands();
  }

  /**
   * Sends a command and waits until it is recorded.
   *
   * @return its place in the ledger, and as answer {@code seq}, {@code changed} and {@code flags}
   * @throws Refused when a rule does not allow it
   * @throws NoSuchPupil when there is no such pupil within the sender's reach
   * @throws ChangedSince when the case has moved on from what the sender saw
   */
  public Appended send(PupilCommand command, CommandOrigin origin, SentBy sender) {
    try {
      return commands.send(new GenericCommandMessage<>(command, sender.asMetadata()), origin);
    } catch (AggregateNotFoundException none) {
      throw new NoSuchPupil();
    }
  }
}
