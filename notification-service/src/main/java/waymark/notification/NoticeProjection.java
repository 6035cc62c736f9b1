package waymark.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;
import waymark.notification.Notice.Sending;

/**
 * Of each emergency opening and each concern that is new at a school: at which one, and when; of
 * each file that was sent, to which school of the trust, and of each that was refused or arrived
 * late, who sent it; of each low-level concern about a head teacher only when.
 */
final class NoticeProjection implements Projection<Notice> {
  /** The trust's directors are told of it: it does not say at which school. */
  private static final String ABOUT_A_HEAD = "safeguarding.head-concern-recorded";

  private static final String FILE_SENT = "safeguarding.file-sent";
  private static final String FILE_REFUSED = "safeguarding.file-refused";
  private static final String FILE_RECEIVED = "safeguarding.file-received";

  @Override
  public String name() {
    return "notices-and-receipts";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        "safeguarding.glass-broken",
        "safeguarding.concern-raised",
        "safeguarding.concern-moved",
        FILE_SENT,
        FILE_REFUSED,
        FILE_RECEIVED,
        ABOUT_A_HEAD);
  }

  @Override
  public Notice fold(@Nullable Notice row, Received message) {
    ObjectNode body = message.body();
    if (body == null) {
      throw new IllegalArgumentException("A notice says which school it is for.");
    }
    return switch (message.type()) {
      case ABOUT_A_HEAD -> made(message, null, true, null);
      case FILE_SENT -> {
        boolean stays = !body.required("toSchool").isNull();
        yield made(message, stays ? school(body, "toSchool") : null, stays, sending(body));
      }
      case FILE_REFUSED -> made(message, school(body, "fromSchool"), true, null);
      case FILE_RECEIVED -> received(message, row == null ? null : row.sending(), body);
      default -> made(message, school(body, "school"), true, null);
    };
  }

  /** By what the same stream said when the file was sent: the receipt names no school. */
  private static Notice received(Received message, @Nullable Sending sending, ObjectNode body) {
    LocalDate arrived = day(body, "occurredOn");
    return sending != null && NoticePolicy.isLate(arrived, sending.dueBy())
        ? made(message, sending.from(), true, sending)
        : made(message, null, false, sending);
  }

  private static Sending sending(ObjectNode body) {
    return new Sending(school(body, "fromSchool"), day(body, "dueBy"));
  }

  private static UUID school(ObjectNode body, String field) {
    return UUID.fromString(text(body, field));
  }

  private static String text(ObjectNode body, String field) {
    String text = body.required(field).stringValue();
    if (text == null) {
      throw new IllegalArgumentException("nothing in " + field);
    }
    return text;
  }

  private static LocalDate day(ObjectNode body, String field) {
    try {
      return LocalDate.parse(text(body, field));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no day in " + field, e);
    }
  }

  private static Notice made(
      Received message, @Nullable UUID school, boolean tells, @Nullable Sending sending) {
    return new Notice(
        message.stream(),
        message.position(),
        message.ledgerId(),
        school,
        message.recordedAt(),
        tells,
        sending);
  }

  @Override
  public ObjectNode write(Notice row) {
    Sending sending = row.sending();
    return JsonNodeFactory.instance
        .objectNode()
        .put("stream", row.stream())
        .put("position", row.position())
        .put("ledger", row.ledger())
        .put("school", row.school() == null ? null : row.school().toString())
        .put("recordedAt", row.recordedAt().toString())
        .put("tells", row.tells())
        .put("sentFrom", sending == null ? null : sending.from().toString())
        .put("dueBy", sending == null ? null : sending.dueBy().toString());
  }

  @Override
  public Notice read(ObjectNode json) {
    String school = json.path("school").asString(null);
    String from = json.path("sentFrom").asString(null);
    return new Notice(
        json.required("stream").stringValue(),
        json.required("position").longValue(),
        json.required("ledger").stringValue(),
        school == null ? null : UUID.fromString(school),
        Instant.parse(json.required("recordedAt").stringValue()),
        json.required("tells").booleanValue(),
        from == null
            ? null
            : new Sending(
                UUID.fromString(from), LocalDate.parse(json.required("dueBy").stringValue())));
  }

  @Override
  public List<Index> indexes() {
    return List.of(Index.on("row.ledger", "row.position"));
  }
}
