package waymark.ledger.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The ledger's own commit, in the name of a command that came to nothing: it takes up the command's
 * id, so that the command can no longer be recorded, however late it wakes.
 */
public final class Abandonment {

  /** The type of its one event; nothing of it is public. */
  public static final String TYPE = "ledger.command-abandoned";

  private Abandonment() {}

  static NewCommit of(UUID commandId) {
    var nothing = JsonNodeFactory.instance.objectNode();
    return new NewCommit(
        commandId,
        "abandoned",
        "ledger",
        "abandoned:" + commandId,
        0,
        nothing,
        List.of(new NewEvent(TYPE, 1, LocalDate.now(ZoneOffset.UTC), nothing)));
  }
}
