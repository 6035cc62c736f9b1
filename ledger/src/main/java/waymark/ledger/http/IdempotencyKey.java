package waymark.ledger.http;

import java.util.UUID;
import waymark.ledger.store.CommandOrigin;

/**
 * Who asks for what, under which key of their own. As a controller's parameter it makes the {@code
 * Idempotency-Key} header required. A controller whose body is one JSON document takes the finished
 * {@link CommandOrigin} instead; this is for bodies that stream and for commands of many rows.
 */
public final class IdempotencyKey {
  private final UUID commandId;
  private final String actor;
  private final String request;
  private final RequestHash hash;

  IdempotencyKey(UUID commandId, String actor, String request, RequestHash hash) {
    this.commandId = commandId;
    this.actor = actor;
    this.request = request;
    this.hash = hash;
  }

  /** The command as a whole. */
  public CommandOrigin origin(String canonicalBody) {
    return new CommandOrigin(commandId, hash.hash(request + "\n" + canonicalBody), actor);
  }

  /** One row of it: the same row of a repeated request is the same command again. */
  public CommandOrigin row(String row, String canonicalBody) {
    return new CommandOrigin(
        CommandIds.derive(commandId, row),
        hash.hash(request + "\n" + row + "\n" + canonicalBody),
        actor);
  }
}
