package waymark.ledger.feed;

import java.time.Instant;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.feed.Arrival.Unreadable;

/** A parked message as stored: every header and the value as they came, so it can be read again. */
final class ParkedDocument {
  /** What one takes in memory besides its content: its headers, as text. */
  private static final int BESIDES = 1_000;

  private ParkedDocument() {}

  static Document write(String reader, Parked parked) {
    Received head = parked.message().head();
    return new Document("_id", id(reader, head.stream(), head.seq()))
        .append("reader", reader)
        .append("stream", head.stream())
        .append("seq", head.seq())
        .append("whole", true)
        .append("reason", parked.reason())
        .append("offset", parked.message().offset())
        .append("ledgerId", head.ledgerId())
        .append("position", head.position())
        .append("index", head.index())
        .append("count", head.count())
        .append("type", head.type())
        .append("version", head.version())
        .append("recordedAt", head.recordedAt().toString())
        .append("hash", head.hash())
        .append("key", head.key())
        .append("value", binary(parked.message().value()));
  }

  static Document write(String reader, Unreadable entry) {
    return new Document("_id", id(reader, "offset", entry.offset()))
        .append("reader", reader)
        .append("stream", entry.stream())
        .append("whole", false)
        .append("reason", entry.reason())
        .append("offset", entry.offset())
        .append("value", binary(entry.value()));
  }

  static Message read(Document stored) {
    var head =
        new Received(
            stored.getString("ledgerId"),
            stored.getLong("position"),
            stored.getInteger("index"),
            stored.getInteger("count"),
            stored.getString("stream"),
            stored.getLong("seq"),
            stored.getString("type"),
            stored.getInteger("version"),
            Instant.parse(stored.getString("recordedAt")),
            stored.getString("hash"),
            stored.getString("key"),
            null);
    byte[] value = stored.get("value", Binary.class).getData();
    return new Message(stored.getLong("offset"), head, value);
  }

  /** What a stored one takes in memory. */
  static long bytes(Document stored) {
    return BESIDES + stored.get("value", Binary.class).length();
  }

  private static Document id(String reader, String stream, long seq) {
    return new Document("reader", reader).append("stream", stream).append("seq", seq);
  }

  private static Binary binary(byte @Nullable [] value) {
    return new Binary(value == null ? new byte[0] : value);
  }
}
