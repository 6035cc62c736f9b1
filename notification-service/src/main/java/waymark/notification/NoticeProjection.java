package waymark.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;

/** Of each emergency opening and each concern that is new at a school: at which one, and when. */
final class NoticeProjection implements Projection<Notice> {
  @Override
  public String name() {
    return "notices";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        "safeguarding.glass-broken", "safeguarding.concern-raised", "safeguarding.concern-moved");
  }

  @Override
  public Notice fold(@Nullable Notice row, Received message) {
    ObjectNode body = message.body();
    if (body == null) {
      throw new IllegalArgumentException("A notice says which school it is for.");
    }
    return new Notice(
        message.stream(),
        message.position(),
        message.ledgerId(),
        UUID.fromString(body.required("school").stringValue()),
        message.recordedAt());
  }

  @Override
  public ObjectNode write(Notice row) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("stream", row.stream())
        .put("position", row.position())
        .put("ledger", row.ledger())
        .put("school", row.school().toString())
        .put("recordedAt", row.recordedAt().toString());
  }

  @Override
  public Notice read(ObjectNode json) {
    return new Notice(
        json.required("stream").stringValue(),
        json.required("position").longValue(),
        json.required("ledger").stringValue(),
        UUID.fromString(json.required("school").stringValue()),
        Instant.parse(json.required("recordedAt").stringValue()));
  }

  @Override
  public List<Index> indexes() {
    return List.of(Index.on("row.ledger", "row.position"));
  }
}
