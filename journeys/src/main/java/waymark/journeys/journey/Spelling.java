package waymark.journeys.journey;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What all the ways to write a name have in common: its letters, plain and small, in words. */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Spelling() {}

  /**
   * The words without diacritics; quotes, apostrophes, hyphens and all else stand between words.
   */
  static List<String> words(String text) {
    return WORD.matcher(plain(text)).results().map(MatchResult::group).toList();
  }

  /** The words of these texts as one, so that it does not matter what stands between them. */
  static String joined(String... texts) {
    return String.join("", words(String.join(" ", texts)));
  }

  private static String plain(String text) {
    var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    // These have a stroke or are two letters in one, which no normal form takes apart.
    return letters
        .toLowerCase(Locale.ROOT)
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe");
  }
}
