package waymark.ledger.feed;

import waymark.ledger.feed.Arrival.Message;

/**
 * A message set aside for one reader.
 *
 * @param reason a sentence, without personal values
 */
record Parked(Message message, String reason, Kind kind) {
  enum Kind {
    /** Cannot be read or folded. */
    REFUSED,
    /** An earlier event of its stream never came. */
    GAP,
    /** Follows one of these in its stream. */
    BEHIND
  }

  static Parked behind(Message message) {
    return new Parked(message, "Waits behind an earlier message of its stream.", Kind.BEHIND);
  }

  static Parked refused(Message message, Refused why) {
    return new Parked(message, String.valueOf(why.getMessage()), Kind.REFUSED);
  }

  static Parked gap(Message message, long expected) {
    return new Parked(message, "Event " + expected + " of its stream is missing.", Kind.GAP);
  }
}
