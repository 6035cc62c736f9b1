package waymark.recruitment.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.ledger.http.FieldError;
import waymark.ledger.http.Problem;
import waymark.recruitment.candidate.Words;

/**
 * Reads a form's fields and collects what is wrong with all of them. What a field gives back stands
 * in for a wrong one only until {@link #check}.
 */
final class Fields {
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

  /** Zero-width and direction marks: a name is found however it was written. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}]");

  private static final int FIRST_YEAR = 1900;

  private final List<FieldError> errors = new ArrayList<>();

  /** One line that has to be given, of at most so many characters. */
  Words line(String pointer, @Nullable String raw, int longest) {
    Words given = lineOrNone(pointer, raw, longest);
    return given == null ? missing(pointer) : given;
  }

  /** One line that may be left out. */
  @Nullable Words lineOrNone(String pointer, @Nullable String raw, int longest) {
    return raw == null
        ? null
        : kept(pointer, SPACES.matcher(visible(raw)).replaceAll(" "), longest);
  }

  /** Some sentences. */
  Words words(String pointer, @Nullable String raw) {
    Words given = raw == null ? null : kept(pointer, visible(raw), Words.LONGEST);
    return given == null ? missing(pointer) : given;
  }

  /** A school date as YYYY-MM-DD. */
  LocalDate day(String pointer, @Nullable String raw) {
    try {
      LocalDate day = LocalDate.parse(raw == null ? "" : raw);
      if (day.getYear() >= FIRST_YEAR) {
        return day;
      }
    } catch (DateTimeException notADate) {
      // As a year that no school keeps records of.
    }
    mend(pointer, "Give a date that exists, as YYYY-MM-DD.");
    return LocalDate.EPOCH;
  }

  /** A code of a list. */
  String code(String pointer, @Nullable String raw, Predicate<String> listed) {
    if (raw == null || !listed.test(raw)) {
      mend(pointer, "Choose one from the list.");
      return "";
    }
    return raw;
  }

  void mend(String pointer, String detail) {
    errors.add(new FieldError(pointer, detail));
  }

  /**
   * @throws Problem 422 with all that is to mend
   */
  void check() {
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  private static String visible(String raw) {
    return INVISIBLE.matcher(raw).replaceAll("").strip();
  }

  private @Nullable Words kept(String pointer, String text, int longest) {
    if (text.codePointCount(0, text.length()) > longest) {
      mend(pointer, "This is longer than %d characters. Shorten it.".formatted(longest));
    }
    return text.isBlank() ? null : new Words(text.strip());
  }

  private Words missing(String pointer) {
    mend(pointer, "This has to be given.");
    return Words.UNAVAILABLE;
  }
}
