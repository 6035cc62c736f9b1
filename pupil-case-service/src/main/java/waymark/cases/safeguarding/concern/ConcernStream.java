package waymark.cases.safeguarding.concern;

import java.util.Optional;
import java.util.UUID;

/** Names of concerns' streams. */
public final class ConcernStream {
  private static final String PREFIX = "concern:";

  private ConcernStream() {}

  public static String of(UUID concern) {
    return PREFIX + concern;
  }

  /** The concern whose stream this is; empty for another kind of stream. */
  public static Optional<UUID> concern(String stream) {
    return stream.startsWith(PREFIX)
        ? Optional.of(UUID.fromString(stream.substring(PREFIX.length())))
        : Optional.empty();
  }
}
