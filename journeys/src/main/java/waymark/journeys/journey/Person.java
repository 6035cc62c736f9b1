package waymark.journeys.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A pupil as the product shows them, and the ways in which each personal value can be written. */
record Person(String id, String forename, String surname, String upn, LocalDate born) {
  private static final List<DateTimeFormatter> FORMATS =
      Stream.of(
              "yyyy-MM-dd",
              "yyyyMMdd",
              "dd/MM/yyyy",
              "d/M/yyyy",
              "dd/MM/yy",
              "dd-MM-yyyy",
              "dd.MM.yyyy",
              "MM/dd/yyyy",
              "d MMMM yyyy",
              "d MMM yyyy",
              "MMMM d, yyyy",
              "[yyyy, M, d]")
          .map(pattern -> DateTimeFormatter.ofPattern(pattern(pattern), Locale.UK))
          .toList();

  static Person of(JsonNode pupil) {
    var name = pupil.required("name");
    return new Person(
        pupil.required("pupil").asString(),
        name.required("forename").asString(),
        name.required("surname").asString(),
        pupil.path("upn").asString(""),
        LocalDate.parse(pupil.required("dateOfBirth").asString()));
  }

  /**
   * Values that may stand nowhere at all: no surname is a word, no UPN a number of anything else.
   */
  Stream<String> identifying() {
    return Stream.of(surname, upn).filter(value -> !value.isBlank());
  }

  /** The date of birth in every usual format; the same day may well be something else's date. */
  Stream<String> bornInWords() {
    return FORMATS.stream().map(born::format);
  }

  /**
   * Milliseconds since 1970 at the start of that day, by Greenwich and by the clock of the school.
   */
  Stream<String> bornInMillis() {
    return Stream.of(ZoneOffset.UTC, ZoneId.of("Europe/London"))
        .map(zone -> "" + born.atStartOfDay(zone).toInstant().toEpochMilli());
  }

  /** Days since 1970. */
  String bornOnDay() {
    return "" + born.toEpochDay();
  }

  private static String pattern(String pattern) {
    return pattern.replace("[", "'['").replace("]", "']'");
  }
}
