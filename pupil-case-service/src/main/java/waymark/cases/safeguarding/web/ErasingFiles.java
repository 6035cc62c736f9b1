package waymark.cases.safeguarding.web;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.safeguarding.SafeguardingCommands;
import waymark.cases.safeguarding.keeping.AgreeFileErasure;
import waymark.cases.safeguarding.keeping.PlaceFileHold;
import waymark.ledger.erasure.Erasures;
import waymark.ledger.http.ExpectedSeq;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/** Records that an erasure is agreed, and carries it out; and what may still end it. */
@Component
class ErasingFiles {
  private final SafeguardingCommands commands;
  private final Erasures erasures;

  ErasingFiles(SafeguardingCommands commands, Erasures fileErasures) {
    this.commands = commands;
    this.erasures = fileErasures;
  }

  /** Places a hold, also where an erasure is agreed; never while keys are being destroyed. */
  ResponseEntity<ObjectNode> held(PlaceFileHold command, CommandOrigin origin) {
    return erasures.meanwhile(() -> commands.done(command, null, origin));
  }

  /** Answers whether it is done; where it is not, it lapsed or is taken up again by itself. */
  ResponseEntity<ObjectNode> agreed(
      AgreeFileErasure command, ExpectedSeq seen, CommandOrigin origin) {
    Appended agreed = commands.send(command, seen, origin);
    Optional<Appended> erased = erasures.carryOut(command.file().subject(), origin.actor());
    ObjectNode answer = agreed.answer().deepCopy().put("erased", erased.isPresent());
    long position = erased.map(Appended::position).orElse(agreed.position());
    return SafeguardingCommands.answer(
        ResponseEntity.ok(), new Appended(position, answer, agreed.replayed()));
  }
}
