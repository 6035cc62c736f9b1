package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import waymark.reporting.timeline.Recorded;

/**
 * A request as its messages tell it. Pure.
 *
 * @param received the message with which it began; words in it are sealed
 * @param due the last day for the answer
 * @param knownAt the moment as at which the record is shown; null before it was gathered
 * @param items the list that was gathered
 * @param decisions the latest about each item
 * @param deciders whose decisions stand: none of them approves
 * @param reopened whether its approval was taken back and nothing was decided since
 * @param latest of each kind of message, for what was said in it; of an approval and its being
 *     taken back, the later
 */
record AccessRequest(
    UUID request,
    long seq,
    AccessStage stage,
    ObjectNode received,
    LocalDate due,
    @Nullable Instant knownAt,
    List<String> items,
    Map<String, ItemDecision> decisions,
    Set<String> deciders,
    boolean reopened,
    Map<String, Recorded> latest) {

  static AccessRequest of(List<Recorded> events) {
    Recorded first = events.getFirst();
    AccessStage stage = AccessStage.RECEIVED;
    LocalDate due = first.occurredOn();
    Instant knownAt = null;
    List<String> items = List.of();
    Map<String, ItemDecision> decisions = new LinkedHashMap<>();
    Map<String, String> deciders = new LinkedHashMap<>();
    boolean reopened = false;
    Map<String, Recorded> latest = new LinkedHashMap<>();
    for (Recorded event : events) {
      ObjectNode body = event.body();
      latest.put(event.type(), event);
      if (body.hasNonNull("due")) {
        due = LocalDate.parse(body.get("due").stringValue());
      }
      switch (event.type()) {
        case "subject-access.received" ->
            stage =
                body.hasNonNull("identityCheckedOn") ? AccessStage.GATHERING : AccessStage.RECEIVED;
        case "subject-access.identity-confirmed" -> stage = AccessStage.GATHERING;
        case "subject-access.gathered" -> {
          stage = AccessStage.IN_REDACTION;
          knownAt = Instant.parse(body.required("knownAt").stringValue());
          items = body.required("items").valueStream().map(JsonNode::stringValue).toList();
          decisions.clear();
          deciders.clear();
          reopened = false;
        }
        case "subject-access.items-decided" -> {
          reopened = false;
          body.required("decisions")
              .valueStream()
              .map(ItemDecision::read)
              .forEach(decision -> {
                decisions.put(decision.item(), decision);
                deciders.put(decision.item(), event.actor());
              });
        }
        case "subject-access.approved" -> {
          stage = AccessStage.APPROVED;
          latest.remove("subject-access.approval-withdrawn");
        }
        case "subject-access.approval-withdrawn" -> {
          stage = AccessStage.IN_REDACTION;
          reopened = true;
          latest.remove("subject-access.approved");
        }
        case "subject-access.sent" -> stage = AccessStage.SENT;
        case "subject-access.refused" -> stage = AccessStage.REFUSED;
        default -> {}
      }
    }
    return new AccessRequest(
        UUID.fromString(first.body().required("request").stringValue()),
        events.getLast().seq(),
        stage,
        first.body(),
        due,
        knownAt,
        items,
        Map.copyOf(decisions),
        Set.copyOf(deciders.values()),
        reopened,
        Map.copyOf(latest));
  }

  boolean aboutPupil() {
    return received.required("subject").required("kind").stringValue().equals("pupil");
  }

  UUID subject() {
    return UUID.fromString(received.required("subject").required("id").stringValue());
  }

  LocalDate receivedOn() {
    return LocalDate.parse(received.required("occurredOn").stringValue());
  }

  /** Those items about which nothing was decided yet. */
  List<String> undecided() {
    List<String> open = new ArrayList<>(items);
    open.removeAll(decisions.keySet());
    return open;
  }

  /** Whether it waits for somebody's approval who may give it. */
  boolean awaits(UUID person) {
    return stage == AccessStage.IN_REDACTION
        && undecided().isEmpty()
        && !reopened
        && !deciders.contains(person.toString())
        && !isAbout(person);
  }

  /** Of a pupil it is about nobody who works here. */
  boolean isAbout(UUID person) {
    return !aboutPupil() && subject().equals(person);
  }

  /** What the latest message of this kind says in a field; null where there is none. */
  @Nullable JsonNode said(String type, String field) {
    Recorded message = latest.get("subject-access." + type);
    JsonNode value = message == null ? null : message.body().get(field);
    return value == null || value.isNull() ? null : value;
  }
}
