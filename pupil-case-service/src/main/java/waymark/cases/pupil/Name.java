package waymark.cases.pupil;

import org.jspecify.annotations.Nullable;

/**
 * A pupil's name as the school's system has it. The canonical constructor takes anything, so that
 * what was once stored is always read back; new names come through {@link #of}.
 */
public record Name(
    String surname,
    String forename,
    @Nullable String preferredSurname,
    @Nullable String preferredForename,
    @Nullable String middleNames) {
  /** Longest part of a name that is kept, in characters. */
  public static final int LONGEST = 200;

  /** What is read where the key is gone. */
  public static final Name UNAVAILABLE = new Name("", "", null, null, null);

  /**
   * @throws InvalidValue when there is no surname, or a part is too long or not text
   */
  public static Name of(
      String surname,
      String forename,
      @Nullable String preferredSurname,
      @Nullable String preferredForename,
      @Nullable String middleNames) {
    String family = Text.line(surname, LONGEST, "The surname");
    if (family.isEmpty()) {
      throw new InvalidValue("Give a surname.");
    }
    return new Name(
        family,
        Text.line(forename, LONGEST, "The forename"),
        optional(preferredSurname, "The preferred surname"),
        optional(preferredForename, "The preferred forename"),
        optional(middleNames, "The middle names"));
  }

  private static @Nullable String optional(@Nullable String raw, String what) {
    String text = raw == null ? "" : Text.line(raw, LONGEST, what);
    return text.isEmpty() ? null : text;
  }
}
