package waymark.journeys.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody the record is about, with every personal value that was ever sealed of them, former
 * names and numbers among them, and the ways in which each can be written.
 *
 * @param subject whose key it is sealed under, such as {@code pupil:<uuid>}
 * @param texts of free text; how it begins
 */
record Person(
    String subject,
    Set<String> forenames,
    Set<String> surnames,
    Set<String> upns,
    Set<LocalDate> born,
    Set<String> texts) {
  private static final String PUPIL = "pupil:";
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
              "dd MMM yyyy",
              "dd MMMM yyyy",
              "dd-MMM-yyyy",
              "yyyy/MM/dd",
              "EEE MMM dd HH:mm:ss 'GMT' yyyy",
              "MMMM d, yyyy",
              "[yyyy, M, d]")
          .map(Person::pattern)
          // They differ in a month's short name: "Sept" and "Sep".
          .flatMap(pattern ->
              Stream.of(Locale.UK, Locale.ENGLISH)
                  .map(words -> DateTimeFormatter.ofPattern(pattern, words)))
          .toList();

  Person {
    forenames = Set.copyOf(forenames);
    surnames = Set.copyOf(surnames);
    upns = Set.copyOf(upns);
    born = Set.copyOf(born);
    texts = Set.copyOf(texts);
  }

  boolean isPupil() {
    return subject.startsWith(PUPIL);
  }

  /** The id without what it is an id of. */
  String id() {
    return subject.substring(subject.indexOf(':') + 1);
  }

  /** Dates of birth in every usual format; the same day may well be something else's date. */
  Stream<String> bornInWords() {
    return born.stream()
        .flatMap(day -> FORMATS.stream().map(day.atStartOfDay()::format))
        .distinct();
  }

  /**
   * Milliseconds since 1970 at the start of that day, by Greenwich and by the clock of the school.
   */
  Stream<String> bornInMillis() {
    return born.stream()
        .flatMap(day ->
            Stream.of(ZoneOffset.UTC, ZoneId.of("Europe/London"))
                .map(zone -> "" + day.atStartOfDay(zone).toInstant().toEpochMilli()));
  }

  /** Days since 1970. */
  Stream<String> bornOnDays() {
    return born.stream().map(day -> "" + day.toEpochDay());
  }

  private static String pattern(String pattern) {
    return pattern.replace("[", "'['").replace("]", "']'");
  }
}
