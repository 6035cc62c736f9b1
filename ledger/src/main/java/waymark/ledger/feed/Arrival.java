package waymark.ledger.feed;

import org.jspecify.annotations.Nullable;

/** A record of the topic as it came: with a place in the ledger, or without one. */
sealed interface Arrival {
  long offset();

  byte @Nullable [] value();

  /** Its headers are whole; {@code head} has no body yet, which is read only where it is wanted. */
  record Message(long offset, Received head, byte @Nullable [] value) implements Arrival {}

  /** Its headers are not whole, so that its place in the ledger is unknown. */
  record Unreadable(long offset, String reason, String stream, byte @Nullable [] value)
      implements Arrival {}
}
