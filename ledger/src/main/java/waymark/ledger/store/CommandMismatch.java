package waymark.ledger.store;

import java.util.UUID;

/** The command's id stands in the ledger with another request; nothing was stored. */
public final class CommandMismatch extends LedgerException {

  CommandMismatch(UUID commandId) {
    super(
        "Command %s was recorded before with different content. Send a new command under a new key."
            .formatted(commandId));
  }
}
