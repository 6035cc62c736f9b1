package waymark.cases.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a date as a person would read it: 4 September 2026. */
final class Dates {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Dates() {}

  static String say(LocalDate date) {
    return LONG.format(date);
  }
}
