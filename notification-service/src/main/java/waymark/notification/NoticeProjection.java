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

/**
 * Of each emergency opening and each concern that is new at a school: at which one, and when; of
 * each file that was sent, to which school of the trust, and of each that was refused, who sent it;
 * of each low-level concern about a head teacher only when.
 */
final class NoticeProjection implements Projection<Notice> {
  /** The trust's directors are told of it: it does not say at which school. */
  private static final String ABOUT_A_HEAD = "safeguarding.head-concern-recorded";

  private static final String FILE_SENT = "safeguarding.file-sent";
  private static final String FILE_REFUSED = "safeguarding.file-refused";

  @Override
  public String name() {
    return "notices";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        "safeguarding.glass-broken",
        "safeguarding.concern-raised",
        "safeguarding.concern-moved",
        FILE_SENT,
        FILE_REFUSED,
        ABOUT_A_HEAD);
  }

  @Override
  public Notice fold(@Nullable Notice row, Received message) {
    ObjectNode body = message.body();
    if (body == null) {
      throw new IllegalArgumentException("A notice says which school it is for.");
    }
    boolean out = message.type().equals(FILE_SENT) && body.path("toSchool").isNull();
    return new Notice(
        message.stream(),
        message.position(),
        message.ledgerId(),
        out ? null : school(message.type(), body),
        message.recordedAt(),
        !out);
  }

  private static @Nullable UUID school(String type, ObjectNode body) {
    return switch (type) {
      case ABOUT_A_HEAD -> null;
      case FILE_SENT -> UUID.fromString(body.required("toSchool").stringValue());
      case FILE_REFUSED -> UUID.fromString(body.required("fromSchool").stringValue());
      default -> UUID.fromString(body.required("school").stringValue());
    };
  }

  @Override
  public ObjectNode write(Notice row) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("stream", row.stream())
        .put("position", row.position())
        .put("ledger", row.ledger())
        .put("school", row.school() == null ? null : row.school().toString())
        .put("recordedAt", row.recordedAt().toString())
        .put("tells", row.tells());
  }

  @Override
  public Notice read(ObjectNode json) {
    String school = json.path("school").asString(null);
    return new Notice(
        json.required("stream").stringValue(),
        json.required("position").longValue(),
        json.required("ledger").stringValue(),
        school == null ? null : UUID.fromString(school),
        Instant.parse(json.required("recordedAt").stringValue()),
        json.path("tells").asBoolean(true));
  }

  @Override
  public List<Index> indexes() {
    return List.of(Index.on("row.ledger", "row.position"));
  }
}
