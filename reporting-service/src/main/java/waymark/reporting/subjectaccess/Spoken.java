package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates and moments as they are said in an answer, in school time. */
final class Spoken {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(LONDON);

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Spoken() {}

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** A date as it is sealed, in words; any other text as it is. */
  static String date(String opened) {
    return ISO_DATE.matcher(opened).matches() ? day(LocalDate.parse(opened)) : opened;
  }

  /** The day on which something was, in school time. */
  static LocalDate schoolDay(Instant instant) {
    return LocalDate.ofInstant(instant, LONDON);
  }

  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }
}
