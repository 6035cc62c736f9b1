package waymark.cases.safeguarding.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates and moments as they are said in an answer, in school time. */
final class Spoken {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*Z");

  private Spoken() {}

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  /** A date or a moment in words; any other text as it is. */
  static String text(String fact) {
    if (DATE.matcher(fact).matches()) {
      return day(LocalDate.parse(fact));
    }
    return INSTANT.matcher(fact).matches() ? moment(Instant.parse(fact)) : fact;
  }
}
