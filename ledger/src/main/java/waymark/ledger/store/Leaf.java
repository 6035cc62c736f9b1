package waymark.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A commit's whole content: what is hashed, proved and read.
 *
 * @param recordedAt when it was numbered, by the database's clock, to the millisecond; never
 *     earlier than that of the position before
 */
public record Leaf(
    String stream,
    long firstSeq,
    UUID commandId,
    String requestHash,
    String actor,
    Instant recordedAt,
    ObjectNode answer,
    List<NewEvent> events) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int FORMAT = 1;

  /** One width, so that a leaf can be encoded before its time is known. */
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** How an instant stands in a leaf, and in whatever quotes one. */
  public static String written(Instant recordedAt) {
    return MILLISECONDS.format(recordedAt);
  }

  /** Reads what {@link #json} wrote. */
  static Leaf parse(byte[] leaf) {
    JsonNode json = JSON.readTree(leaf);
    if (json.required("format").intValue() != FORMAT) {
      throw new IllegalStateException("A leaf of a later format: " + json.required("format"));
    }
    return new Leaf(
        json.required("stream").stringValue(),
        json.required("firstSeq").longValue(),
        UUID.fromString(json.required("commandId").stringValue()),
        json.required("requestHash").stringValue(),
        json.required("actor").stringValue(),
        Instant.parse(json.required("recordedAt").stringValue()),
        json.required("answer").asObject(),
        json.required("events").valueStream().map(Leaf::event).toList());
  }

  /** The leaf as JSON; its canonical form is what the ledger stores. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("format", FORMAT).put("stream", stream).put("firstSeq", firstSeq);
    json.put("commandId", commandId.toString()).put("requestHash", requestHash);
    json.put("actor", actor).put("recordedAt", written(recordedAt)).set("answer", answer);
    var list = json.putArray("events");
    events.forEach(event -> list.add(json(event)));
    return json;
  }

  private static ObjectNode json(NewEvent event) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("type", event.type()).put("version", event.version());
    json.put("occurredOn", event.occurredOn().toString()).set("payload", event.payload());
    return json;
  }

  private static NewEvent event(JsonNode json) {
    return new NewEvent(
        json.required("type").stringValue(),
        json.required("version").intValue(),
        LocalDate.parse(json.required("occurredOn").stringValue()),
        json.required("payload").asObject());
  }
}
