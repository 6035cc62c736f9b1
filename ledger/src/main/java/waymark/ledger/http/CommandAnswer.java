package waymark.ledger.http;

import java.net.URI;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.store.Appended;

/** How a recorded command is answered: where it stands in the ledger, and the ids it made. */
public final class CommandAnswer {
  private CommandAnswer() {}

  /** 200, for a command that made nothing that has an address of its own. */
  public static ResponseEntity<ObjectNode> done(String ledger, Appended appended) {
    return with(ResponseEntity.ok(), ledger, appended);
  }

  /** 201, for a command that made something. */
  public static ResponseEntity<ObjectNode> created(URI where, String ledger, Appended appended) {
    return with(ResponseEntity.created(where), ledger, appended);
  }

  /**
   * Of a ledger of which nobody is told how long it is: from one answer to the next its position
   * would count what others recorded.
   */
  public static ResponseEntity<ObjectNode> unplaced(
      ResponseEntity.BodyBuilder answer, String ledger, Appended appended) {
    return answer(answer, appended, body -> body.put("ledger", ledger));
  }

  private static ResponseEntity<ObjectNode> with(
      ResponseEntity.BodyBuilder answer, String ledger, Appended appended) {
    long position = appended.position();
    answer.header("Waymark-Position", ledger + "=" + position);
    return answer(answer, appended, body -> body.put("ledger", ledger).put("position", position));
  }

  private static ResponseEntity<ObjectNode> answer(
      ResponseEntity.BodyBuilder answer, Appended appended, UnaryOperator<ObjectNode> place) {
    if (appended.replayed()) {
      answer.header("Idempotent-Replayed", "true");
    }
    // In the order in which it is kept, so that the same command is answered byte for byte alike.
    var body = JsonNodeFactory.instance.objectNode();
    appended.answer().properties().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(field -> body.set(field.getKey(), field.getValue()));
    return answer.body(place.apply(body));
  }
}
