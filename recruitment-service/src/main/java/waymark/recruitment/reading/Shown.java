package waymark.recruitment.reading;

import org.jspecify.annotations.Nullable;
import waymark.recruitment.candidate.CandidateName;
import waymark.recruitment.candidate.Words;

/** How sealed words are shown. */
final class Shown {
  private Shown() {}

  /** Null where it cannot be read, or not any more. */
  static @Nullable String name(CandidateName name) {
    return name.equals(CandidateName.UNAVAILABLE) ? null : name.text();
  }

  /** Null where nothing was said, or where it cannot be read, or not any more. */
  static @Nullable String words(@Nullable Words words) {
    return words == null || words.equals(Words.UNAVAILABLE) ? null : words.text();
  }
}
