package waymark.cases.directory;

import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Text;

/** The name of a member of staff, as they want it shown. */
public record PersonName(String text) {
  private static final int LONGEST = 200;

  /** What is read where the key is gone. */
  public static final PersonName UNAVAILABLE = new PersonName("");

  /**
   * @throws InvalidValue when empty, longer than 200 characters or not text
   */
  public static PersonName of(String raw) {
    String text = Text.line(raw, LONGEST, "The name");
    if (text.isEmpty()) {
      throw new InvalidValue("Give the person's name.");
    }
    return new PersonName(text);
  }
}
