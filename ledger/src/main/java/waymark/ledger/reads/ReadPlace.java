package waymark.ledger.reads;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a read stands in a list, the newest first: by when, and as which of those of that instant
 * in the list. Not by its id, which counts what others were shown.
 *
 * @param nth from 1
 */
public record ReadPlace(Instant at, int nth) {
  private static final Pattern TEXT = Pattern.compile("([0-9]{1,14})-([0-9]{1,4})");

  /** The form in which it is given out, for the page after it to be asked for. */
  public String text() {
    return at.toEpochMilli() + "-" + nth;
  }

  /** Reads that form; empty where it is none. */
  public static Optional<ReadPlace> read(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(
            new ReadPlace(
                Instant.ofEpochMilli(Long.parseLong(parts.group(1))),
                Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }
}
