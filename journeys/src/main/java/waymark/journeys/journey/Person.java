package waymark.journeys.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final Map<Integer, String> ENDINGS = Map.of(1, "st", 2, "nd", 3, "rd");
  private static final List<DateTimeFormatter> FORMATS =
      Stream.of(
              "yyyy-MM-dd",
              "yyyy-M-d",
              "yyyyMMdd",
              "yyyy/MM/dd",
              "yyyy.MM.dd",
              "dd/MM/yyyy",
              "d/M/yyyy",
              "dd/MM/yy",
              "dd-MM-yyyy",
              "d-M-yyyy",
              "dd-MM-yy",
              "dd.MM.yyyy",
              "d.M.yyyy",
              "dd.MM.yy",
              "ddMMyyyy",
              "dd MM yyyy",
              "MM/dd/yyyy",
              "d MMMM yyyy",
              "dd MMMM yyyy",
              "d MMMM, yyyy",
              "d MMM yyyy",
              "dd MMM yyyy",
              "d MMM yy",
              "dd MMM yy",
              "d-MMM-yyyy",
              "dd-MMM-yyyy",
              "d-MMM-yy",
              "dd-MMM-yy",
              "dd/MMM/yyyy",
              "ddMMMyyyy",
              "dd-MMMM-yyyy",
              "EEE MMM dd HH:mm:ss 'GMT' yyyy",
              "MMMM d, yyyy",
              "MMMM d yyyy",
              "MMM d, yyyy",
              "MMM d yyyy",
              "yyyy MMMM d",
              "yyyy-MMM-dd",
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
        .flatMap(
            day -> Stream.concat(FORMATS.stream().map(day.atStartOfDay()::format), counted(day)))
        .distinct();
  }

  /** As it is said: the 5th of March 2015. */
  private static Stream<String> counted(LocalDate day) {
    int of = day.getDayOfMonth();
    var ends = of / 10 == 1 ? "th" : ENDINGS.getOrDefault(of % 10, "th");
    var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    return Stream.of("%d%s %s %d", "%d%s of %s %d")
        .map(said -> said.formatted(of, ends, month, day.getYear()));
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
