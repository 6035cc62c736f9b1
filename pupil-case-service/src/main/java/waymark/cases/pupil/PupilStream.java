package waymark.cases.pupil;

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
}
