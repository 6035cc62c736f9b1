package waymark.ledger.feed;

import waymark.ledger.feed.Arrival.Message;
import waymark.ledger.feed.StreamGuard.Standing;

/**
 * A message set aside for one reader.
 *
 * @param reason a sentence, without personal values; what was so when it was said
 * @param refused cannot be read or folded; else something before it in its stream is not in the row
 */
record Parked(Message message, String reason, boolean refused) {

  static Parked behind(Message message) {
    return new Parked(message, "Waits behind an earlier message of its stream.", false);
  }

  static Parked refused(Message message, Refused why) {
    return new Parked(message, String.valueOf(why.getMessage()), true);
  }

  static Parked gap(Message message, Standing before) {
    String missing = "Event %d of its stream is missing.".formatted(before.seq() + 1);
    return new Parked(message, missing, false);
  }
}
