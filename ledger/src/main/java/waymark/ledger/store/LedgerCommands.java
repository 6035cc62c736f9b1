package waymark.ledger.store;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Gives commands to their aggregates and says what the ledger holds of each afterwards. */
public final class LedgerCommands {

  private final CommandBus bus;
  private final LedgerStore ledger;

  /** Sends over this bus, whose aggregates are recorded in this ledger. */
  public LedgerCommands(CommandBus bus, LedgerStore ledger) {
    this.bus = bus;
    this.ledger = ledger;
  }

  /**
   * Sends a command and waits for it. A command that was recorded before is not judged again by
   * what it has itself brought about: it is answered as it was then.
   *
   * @return its place and answer; for a command without effect the newest known position
   * @throws LedgerException where it could not be recorded
   * @throws RuntimeException whatever the aggregate refused it with
   */
  public Appended send(Object command, CommandOrigin origin) {
    if (CurrentUnitOfWork.isStarted()) {
      throw new IllegalStateException(
          "A command is not given from within another: " + command.getClass());
    }
    var receipt = new Receipt();
    var outcome = new FutureCallback<Object, Object>();
    bus.dispatch(
        asCommandMessage(command)
            .andMetaData(Map.of(CommandOrigin.KEY, origin, Receipt.KEY, receipt)),
        outcome);
    var result = outcome.getResult();
    if (receipt.appended != null) {
      return receipt.appended;
    }
    if (result.isExceptional() && result.exceptionResult() instanceof LedgerException refused) {
      throw refused;
    }
    Optional<Appended> earlier = recorded(origin);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    if (result.isExceptional()) {
      throw result.exceptionResult() instanceof RuntimeException refused
          ? refused
          : new IllegalStateException(result.exceptionResult());
    }
    return new Appended(ledger.knownPosition(), LedgerEngine.answer(result.getPayload()), false);
  }

  private Optional<Appended> recorded(CommandOrigin origin) {
    return ledger
        .findCommand(origin.commandId())
        .map(stored -> stored.answerTo(origin.requestHash()));
  }
}
