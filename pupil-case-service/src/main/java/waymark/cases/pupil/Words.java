package waymark.cases.pupil;

import org.jspecify.annotations.Nullable;

/** Free text about a pupil, in the writer's own words. */
public record Words(String text) {
  /** Longest text that is kept, in characters. */
  public static final int LONGEST = 8_000;

  /** What is read where the key is gone. */
  public static final Words UNAVAILABLE = new Words("");

  /**
   * @throws InvalidValue when nothing is said, or it is too long or not text
   */
  public static Words of(String raw, String what) {
    String text = Text.paragraphs(raw, LONGEST, what);
    if (text.isEmpty()) {
      throw new InvalidValue(what + " is empty. Say it in a sentence or two.");
    }
    return new Words(text);
  }

  /** As {@link #of}, or null where nothing was said. */
  public static @Nullable Words ofOptional(@Nullable String raw, String what) {
    return raw == null || raw.isBlank() ? null : of(raw, what);
  }
}
