package waymark.ledger.reads;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a read stands among all: by when, then by id. */
public record ReadPlace(Instant at, String id) {
  private static final Pattern TEXT = Pattern.compile("([0-9]{1,14})-([0-9a-f]{24})");

  /** The form in which it is given out, for the page after it to be asked for. */
  public String text() {
    return at.toEpochMilli() + "-" + id;
  }

  /** Reads that form; empty where it is none. */
  public static Optional<ReadPlace> read(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(
            new ReadPlace(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), parts.group(2)))
        : Optional.empty();
  }
}
