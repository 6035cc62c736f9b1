package waymark.recruitment.candidate;

import java.util.Optional;
import java.util.UUID;

/** The one stream in which all of a candidate stands. */
public final class CandidateStream {
  public static final String PREFIX = "candidate:";

  private CandidateStream() {}

  public static String of(UUID candidate) {
    return PREFIX + candidate;
  }

  /** Whose stream it is; empty for one of something else. */
  public static Optional<UUID> candidate(String stream) {
    return stream.startsWith(PREFIX)
        ? Optional.of(UUID.fromString(stream.substring(PREFIX.length())))
        : Optional.empty();
  }
}
