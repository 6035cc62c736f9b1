package waymark.cases.safeguarding.reading;

import java.util.Optional;
import java.util.UUID;

/** Where an entry of a low-level concern stands, as the list of what is held names it. */
public final class LowLevelPlace {
  private static final String PREFIX = "low-level-";
  private static final int UUID_LENGTH = 36;

  private LowLevelPlace() {}

  public static String of(UUID concern, long seq) {
    return PREFIX + concern + "-" + seq;
  }

  /** The concern that such an item belongs to; empty for another kind of item. */
  public static Optional<UUID> concern(String item) {
    int end = PREFIX.length() + UUID_LENGTH;
    return item.startsWith(PREFIX) && item.length() > end
        ? Optional.of(UUID.fromString(item.substring(PREFIX.length(), end)))
        : Optional.empty();
  }
}
