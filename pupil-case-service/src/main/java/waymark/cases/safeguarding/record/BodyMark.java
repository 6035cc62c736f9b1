package waymark.cases.safeguarding.record;

import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.InvalidValue;
import waymark.cases.pupil.Text;

/**
 * One mark on an outline of a body.
 *
 * @param view front or back
 * @param x from the outline's left edge as the reader sees it, 0 to 1000
 * @param y from its top, 0 to 1000
 * @param note what was seen there; null where the mark says it all
 */
public record BodyMark(String view, int x, int y, @Nullable String note) {
  private static final int END = 1_000;
  private static final int LONGEST_NOTE = 500;

  /**
   * @throws InvalidValue when it lies outside the outline, or on a side that there is not
   */
  public static BodyMark of(String view, int x, int y, @Nullable String note) {
    if (!view.equals("front") && !view.equals("back")) {
      throw new InvalidValue("A mark is on the front or on the back.");
    }
    if (x < 0 || x > END || y < 0 || y > END) {
      throw new InvalidValue("A mark lies on the body map: 0 to 1000 across and down.");
    }
    String said = note == null ? "" : Text.paragraphs(note, LONGEST_NOTE, "The note of a mark");
    return new BodyMark(view, x, y, said.isEmpty() ? null : said);
  }
}
