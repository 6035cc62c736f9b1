package waymark.cases.rollfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as schools' systems write them: year first, or day first as in the United Kingdom; never
 * month first.
 */
public final class RollDates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
  private static final Pattern MONTH_NAMED =
      Pattern.compile("(\\d{1,2})[-/. ]?([a-z]{3,9})\\.?[-/. ,]*(\\d{4}|\\d{2})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern WITH_TIME =
      Pattern.compile("(\\S+)[t ](\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\b.*");
  private static final Pattern TIME = Pattern.compile("[t ]\\d{1,2}:\\d{2}.*$");

  /** A spreadsheet that lost a date's format shows days since 30 December 1899. */
  private static final Pattern SPREADSHEET_DAYS = Pattern.compile("\\d{5}");

  private static final LocalDate SPREADSHEET_ORIGIN = LocalDate.of(1899, 12, 30);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private RollDates() {}

  /** The date, or empty where the text is none that can be told for certain. */
  public static Optional<LocalDate> parse(String text) {
    String t = TIME.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("").strip();
    try {
      Matcher m = YEAR_FIRST.matcher(t);
      if (m.matches()) {
        return date(m.group(1), m.group(2), m.group(3));
      }
      m = DAY_FIRST.matcher(t);
      if (m.matches()) {
        return date(m.group(3), m.group(2), m.group(1));
      }
      m = MONTH_NAMED.matcher(t);
      if (m.matches() && MONTHS.contains(m.group(2).substring(0, 3))) {
        int month = MONTHS.indexOf(m.group(2).substring(0, 3)) + 1;
        return date(m.group(3), Integer.toString(month), m.group(1));
      }
      m = COMPACT.matcher(t);
      if (m.matches()) {
        return date(m.group(1), m.group(2), m.group(3));
      }
      if (SPREADSHEET_DAYS.matcher(t).matches()) {
        return Optional.of(SPREADSHEET_ORIGIN.plusDays(Integer.parseInt(t)));
      }
      return Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The moment by the clock of whoever wrote it, or empty where the text gives no time of day. */
  public static Optional<LocalDateTime> moment(String text) {
    Matcher m = WITH_TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(m.group(2));
    int minute = Integer.parseInt(m.group(3));
    int second = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
    return hour > 23 || minute > 59 || second > 59
        ? Optional.empty()
        : parse(m.group(1)).map(day -> day.atTime(hour, minute, second));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int y = Integer.parseInt(year);
    // Two digits: this century up to 40, which no pupil's date passes, else the last.
    int full = year.length() == 4 ? y : y <= 40 ? 2000 + y : 1900 + y;
    return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
  }
}
