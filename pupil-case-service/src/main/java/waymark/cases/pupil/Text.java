package waymark.cases.pupil;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Cleans what people type and systems export: Unicode NFC, invisible marks (zero-width, direction
 * overrides, soft hyphen) taken out, so that a name is found however it was written and no mark can
 * turn a printed list round. What cannot be text is refused.
 */
public final class Text {
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u00AD\\u200B\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");

  private Text() {}

  /** One line, spaces collapsed, at most {@code max} characters; may come back empty. */
  public static String line(String raw, int max, String what) {
    String text = SPACES.matcher(clean(raw, what)).replaceAll(" ").strip();
    return withinLimit(text, max, what);
  }

  /** Free text of several lines, at most {@code max} characters; may come back empty. */
  public static String paragraphs(String raw, int max, String what) {
    String text = clean(raw, what).replace("\r\n", "\n").replace('\r', '\n').strip();
    return withinLimit(text, max, what);
  }

  private static String clean(String raw, String what) {
    if (raw.codePoints().anyMatch(Text::cannotBeText)) {
      throw new InvalidValue(what + " has characters in it that are not text. Type it again.");
    }
    return INVISIBLE.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll("");
  }

  private static boolean cannotBeText(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || loneSurrogate;
  }

  private static String withinLimit(String text, int max, String what) {
    if (text.codePointCount(0, text.length()) > max) {
      throw new InvalidValue("%s is longer than %d characters. Shorten it.".formatted(what, max));
    }
    return text;
  }
}
