package waymark.reporting.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.Received;

/**
 * One event of a pupil's case.
 *
 * @param seq of the event in the pupil's stream
 * @param position of its commit in the ledger
 * @param body the public message
 */
public record Recorded(long seq, long position, Instant recordedAt, String type, ObjectNode body) {

  public static Recorded of(Received message) {
    ObjectNode body = message.body();
    if (body == null) {
      throw new IllegalArgumentException("The message has no content.");
    }
    LocalDate.parse(body.required("occurredOn").stringValue());
    body.required("actor").stringValue();
    return new Recorded(
        message.seq(), message.position(), message.recordedAt(), message.type(), body);
  }

  public LocalDate occurredOn() {
    return LocalDate.parse(body.required("occurredOn").stringValue());
  }

  /** The person behind the command. */
  public String actor() {
    return body.required("actor").stringValue();
  }

  /** The seqs of the events this one corrects; none where it corrects nothing. */
  public List<Long> corrects() {
    JsonNode corrects = body.path("corrects");
    return corrects.isArray()
        ? corrects.valueStream().map(JsonNode::longValue).toList()
        : corrects.isIntegralNumber() ? List.of(corrects.longValue()) : List.of();
  }

  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("seq", seq).put("position", position).put("at", recordedAt.toEpochMilli());
    json.put("type", type).set("body", body);
    return json;
  }

  public static Recorded read(JsonNode json) {
    return new Recorded(
        json.required("seq").longValue(),
        json.required("position").longValue(),
        Instant.ofEpochMilli(json.required("at").longValue()),
        json.required("type").stringValue(),
        (ObjectNode) json.required("body"));
  }
}
