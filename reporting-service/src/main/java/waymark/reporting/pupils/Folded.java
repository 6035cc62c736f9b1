package waymark.reporting.pupils;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared in search and sorting: no case, no diacritics, no apostrophes. */
final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´.]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String[]> LETTERS =
      List.of(
          new String[] {"ø", "o"},
          new String[] {"ł", "l"},
          new String[] {"đ", "d"},
          new String[] {"ð", "d"},
          new String[] {"þ", "th"},
          new String[] {"ß", "ss"},
          new String[] {"æ", "ae"},
          new String[] {"œ", "oe"},
          new String[] {"ı", "i"});

  private Folded() {}

  /** Words in lower-case letters and digits with single spaces between. */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    plain = APOSTROPHES.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("");
    for (String[] letter : LETTERS) {
      plain = plain.replace(letter[0], letter[1]);
    }
    return BETWEEN.matcher(plain).replaceAll(" ").strip();
  }
}
