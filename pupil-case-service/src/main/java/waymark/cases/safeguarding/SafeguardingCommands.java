package waymark.cases.safeguarding;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.pupil.SentBy;
import waymark.cases.safeguarding.record.SafeguardingCommand;
import waymark.cases.safeguarding.record.SealedFor;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.http.Problem;
import waymark.ledger.personal.KeyErased;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/**
 * Sends commands to the safeguarding ledger. Whether the sender may reach what they name has been
 * settled before.
 */
@Component
public class SafeguardingCommands {
  private final ServiceLedger safeguarding;

  SafeguardingCommands(ServiceLedger safeguarding) {
    this.safeguarding = safeguarding;
  }

  /**
   * Sends a command and waits until it is recorded.
   *
   * @param seen the state the sender decided on; null where that does not matter
   * @throws Problem {@code file-erased} when the key is destroyed that its words belong under
   */
  public Appended send(
      SafeguardingCommand command, @Nullable ExpectedSeq seen, CommandOrigin origin) {
    SentBy sender = new SentBy(null, seen == null ? null : seen.seq());
    var message = new GenericMessage<>(command, sender.asMetadata());
    try {
      return safeguarding
          .commands()
          .send(new GenericCommandMessage<>(message, command.kind()), origin);
    } catch (RuntimeException refused) {
      throw keyErased(refused)
          ? Problem.brokenRule(
              "file-erased", "This safeguarding file was erased. Nothing more is recorded in it.")
          : refused;
    }
  }

  /** Found out while the event is written, and so wrapped by the writer. */
  private static boolean keyErased(Throwable refused) {
    return Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
        .anyMatch(KeyErased.class::isInstance);
  }

  /** Whether that very command was recorded before: whoever repeats it is answered as at first. */
  public boolean recorded(CommandOrigin origin) {
    return safeguarding.store().findCommand(origin.commandId()).isPresent();
  }

  /** Whether the child's safeguarding file was erased, so that nothing can be added to it. */
  public boolean erased(UUID pupil) {
    return erased(SealedFor.child(pupil));
  }

  /** Whether what was recorded about a member of staff was erased. */
  public boolean erasedOfStaff(UUID subject) {
    return erased(SealedFor.staff(subject));
  }

  /** Whether the key of whom a file is about is destroyed. */
  boolean erased(String subject) {
    return safeguarding.keys().erased(subject);
  }

  /** As {@link #send}, answered as a command is. */
  public ResponseEntity<ObjectNode> done(
      SafeguardingCommand command, @Nullable ExpectedSeq seen, CommandOrigin origin) {
    return answer(ResponseEntity.ok(), send(command, seen, origin));
  }

  /** As {@link #done}, of what has an address now. */
  public ResponseEntity<ObjectNode> made(
      URI where, SafeguardingCommand command, CommandOrigin origin) {
    return answer(ResponseEntity.created(where), send(command, null, origin));
  }

  /** How much is recorded in safeguarding is told to nobody: anybody may raise a concern. */
  public static ResponseEntity<ObjectNode> answer(
      ResponseEntity.BodyBuilder answer, Appended appended) {
    return CommandAnswer.unplaced(answer, SafeguardingLedger.NAME, appended);
  }
}
