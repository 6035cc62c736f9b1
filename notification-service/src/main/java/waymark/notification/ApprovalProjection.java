package waymark.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Index;
import waymark.ledger.feed.Projection;
import waymark.ledger.feed.Received;

/** What in the cases waits for a second person's approval, and who may give it. */
final class ApprovalProjection implements Projection<Approval> {
  private static final String ERASURE_REQUESTED = "pupil-case.erasure-requested";
  private static final String ANSWER = "subject-access.";

  @Override
  public String name() {
    return "approvals";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        ERASURE_REQUESTED,
        "pupil-case.erasure-withdrawn",
        "pupil-case.erasure-refused",
        "pupil-case.erasure-approved",
        "pupil-case.erased",
        ANSWER + "received",
        ANSWER + "gathered",
        ANSWER + "items-decided",
        ANSWER + "approved",
        ANSWER + "approval-withdrawn",
        ANSWER + "sent",
        ANSWER + "refused");
  }

  @Override
  public Approval fold(@Nullable Approval row, Received message) {
    ObjectNode body = message.body();
    if (body == null) {
      throw new IllegalArgumentException("What waits for approval says by whom it was prepared.");
    }
    return switch (message.type()) {
      case ERASURE_REQUESTED ->
          made(
              message,
              message.position(),
              NoticePolicy.ERASES_PUPILS,
              Set.of(actor(body)),
              Map.of());
      case ANSWER + "received" -> received(message, body.required("subject"));
      case ANSWER + "gathered" -> made(message, 0, known(row), listed(body));
      case ANSWER + "items-decided" -> decided(known(row), message, body);
      // A case that nobody asked to erase, as far as was told here, waits for nobody either.
      default ->
          row == null
              ? made(message, 0, List.of(), Set.of(), Map.of())
              : made(message, 0, row, row.items());
    };
  }

  private static Approval received(Received message, JsonNode subject) {
    boolean staff = subject.required("kind").stringValue().equals("person");
    return made(
        message,
        0,
        staff ? NoticePolicy.APPROVES_TO_STAFF : NoticePolicy.APPROVES_TO_PUPILS,
        staff ? Set.of(subject.required("id").stringValue()) : Set.of(),
        Map.of());
  }

  /** It waits once all of it was looked through. */
  private static Approval decided(Approval row, Received message, ObjectNode body) {
    Map<String, String> items = new TreeMap<>(row.items());
    String by = actor(body);
    body.required("decisions")
        .valueStream()
        .map(each -> each.required("item").stringValue())
        .forEach(item -> items.replace(item, by));
    if (items.containsValue("")) {
      return made(message, 0, row, items);
    }
    return row.tells()
        ? new Approval(
            row.stream(),
            message.position(),
            message.ledgerId(),
            row.since(),
            row.recordedAt(),
            row.roles(),
            row.apart(),
            items)
        : made(message, message.position(), row, items);
  }

  private static Map<String, String> listed(ObjectNode body) {
    Map<String, String> items = new TreeMap<>();
    body.required("items").valueStream().forEach(item -> items.put(item.stringValue(), ""));
    return items;
  }

  private static Approval known(@Nullable Approval row) {
    if (row == null) {
      throw new IllegalArgumentException("An answer begins with what was asked for.");
    }
    return row;
  }

  private static String actor(ObjectNode body) {
    return body.required("actor").stringValue();
  }

  private static Approval made(
      Received message, long since, Approval row, Map<String, String> items) {
    return made(message, since, row.roles(), row.apart(), items);
  }

  private static Approval made(
      Received message,
      long since,
      List<String> roles,
      Set<String> apart,
      Map<String, String> items) {
    return new Approval(
        message.stream(),
        message.position(),
        message.ledgerId(),
        since,
        message.recordedAt(),
        roles,
        apart,
        items);
  }

  @Override
  public ObjectNode write(Approval row) {
    return ApprovalRow.write(row);
  }

  @Override
  public Approval read(ObjectNode json) {
    return ApprovalRow.read(json);
  }

  @Override
  public List<Index> indexes() {
    return List.of(Index.on("row.ledger", "row.position"));
  }
}
