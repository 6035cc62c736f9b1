package waymark.recruitment.web;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.http.CommandAnswer;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.personal.KeyErased;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.LedgerCommands;
import waymark.recruitment.candidate.Candidate;
import waymark.recruitment.candidate.CandidateCommand;
import waymark.recruitment.candidate.ErasurePolicy;
import waymark.recruitment.candidate.Refused;

/** Sends commands; whether the sender may reach the candidate has been settled before. */
@Component
public class CandidateCommands {
  static final String LEDGER = "recruitment";

  private final LedgerCommands commands;

  CandidateCommands(LedgerCommands commands) {
    this.commands = commands;
  }

  /**
   * Sends a command and waits until it is recorded.
   *
   * @param seen the state the sender decided on; null where that does not matter
   * @throws Refused {@code candidate-erased} when the key was destroyed meanwhile
   */
  public Appended send(CandidateCommand command, @Nullable ExpectedSeq seen, CommandOrigin origin) {
    Map<String, Object> sent = seen == null ? Map.of() : Map.of(Candidate.SEEN, seen.seq());
    var message = new GenericMessage<>(command, sent);
    try {
      return commands.send(new GenericCommandMessage<>(message, CandidateCommand.KIND), origin);
    } catch (RuntimeException refused) {
      throw keyErased(refused) ? ErasurePolicy.erased() : refused;
    }
  }

  /** Found out while the event is written, and so wrapped by the writer. */
  private static boolean keyErased(Throwable refused) {
    return Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
        .anyMatch(KeyErased.class::isInstance);
  }

  ResponseEntity<ObjectNode> done(
      CandidateCommand command, @Nullable ExpectedSeq seen, CommandOrigin origin) {
    return CommandAnswer.done(LEDGER, send(command, seen, origin));
  }
}
