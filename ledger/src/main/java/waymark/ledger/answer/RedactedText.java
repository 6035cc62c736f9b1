package waymark.ledger.answer;

import java.util.BitSet;
import java.util.List;

/** A line without what was taken out of it: the text goes, nothing is laid over it. */
public final class RedactedText {
  /** Stands where a passage was. */
  public static final String REMOVED = "[removed]";

  /** Stands for a line that has changed since it was looked at. */
  public static final String CHANGED = "[removed: this line has changed since it was looked at]";

  private RedactedText() {}

  /** Nothing of it where it is not the line that was looked at. */
  public static String of(String text, List<Taken> passages) {
    if (passages.stream().anyMatch(p -> p.length() != text.length())) {
      return CHANGED;
    }
    BitSet gone = new BitSet(text.length());
    passages.forEach(p -> gone.set(p.from(), p.to()));
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!gone.get(i)) {
        rest.append(text.charAt(i));
      } else if (i == 0 || !gone.get(i - 1)) {
        rest.append(REMOVED);
      }
    }
    return rest.toString();
  }
}
