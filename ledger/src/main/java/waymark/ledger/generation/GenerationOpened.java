package waymark.ledger.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;

/** The ledger's own commit that says for ever that a generation was begun, and what was lost. */
public final class GenerationOpened {

  /** The type of its one event; nothing of it is public. */
  public static final String TYPE = "ledger.generation-opened";

  private GenerationOpened() {}

  /** The same id each time, so that it is recorded once however often a start is tried. */
  public static NewCommit of(String ledgerId, Generation generation) {
    var none = JsonNodeFactory.instance.objectNode();
    var said =
        JsonNodeFactory.instance
            .objectNode()
            .put("ledgerId", ledgerId)
            .put("kept", generation.kept())
            .put("seen", generation.seen())
            .put("reason", generation.reason());
    return new NewCommit(
        UUID.nameUUIDFromBytes((TYPE + " " + ledgerId).getBytes(UTF_8)),
        "generation",
        "operator",
        "generation:" + generation.number(),
        0,
        none,
        List.of(new NewEvent(TYPE, 1, LocalDate.now(ZoneOffset.UTC), said)));
  }
}
