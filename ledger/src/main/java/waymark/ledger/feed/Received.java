package waymark.ledger.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event as its reader sees it.
 *
 * @param ledgerId the ledger and its generation, {@code <cell>/<name>/<generation>}
 * @param position of the commit in the ledger, from 1, without gaps
 * @param index of the event within its commit, from 0
 * @param count of events in the commit, at least 1
 * @param stream the aggregate's stream
 * @param seq of the event in its stream, from 0, without gaps
 * @param type public name of the message; empty where nothing is public
 * @param version of the message's schema, from 1; 0 where nothing is public
 * @param recordedAt when the ledger wrote it down
 * @param hash of the commit's leaf, as the publisher gave it
 * @param key the record's key on Kafka; empty where there is none
 * @param body the public message; absent where nothing is public
 */
public record Received(
    String ledgerId,
    long position,
    int index,
    int count,
    String stream,
    long seq,
    String type,
    int version,
    Instant recordedAt,
    String hash,
    String key,
    @Nullable ObjectNode body) {

  Received with(ObjectNode read) {
    return new Received(
        ledgerId, position, index, count, stream, seq, type, version, recordedAt, hash, key, read);
  }

  /** Whether the key is the stream's name, or the subject with which that ends. */
  boolean keyedByItsStream() {
    return stream.equals(key) || stream.endsWith(":" + key);
  }

  Point point() {
    return new Point(position, index);
  }

  /** The place of the event that follows this one in the ledger. */
  Point next() {
    return index + 1 < count ? new Point(position, index + 1) : new Point(position + 1, 0);
  }
}
