package waymark.cases.pupil;

import java.util.Optional;
import java.util.UUID;

/**
 * Names of pupils' streams. A pupil's roll and register events share one, so that one position
 * orders them.
 */
public final class PupilStream {
  private static final String PREFIX = "pupil:";

  private PupilStream() {}

  public static String of(UUID pupil) {
    return PREFIX + pupil;
  }

  /** The pupil whose stream this is; empty for another kind of stream. */
  public static Optional<UUID> pupil(String stream) {
    return stream.startsWith(PREFIX)
        ? Optional.of(UUID.fromString(stream.substring(PREFIX.length())))
        : Optional.empty();
  }
}
