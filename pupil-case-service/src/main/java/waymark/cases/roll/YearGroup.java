package waymark.cases.roll;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * National curriculum years as systems write them, as census codes: E1, E2, N1, N2, R, 1 to 14, X.
 */
final class YearGroup {
  private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,2})");
  private static final Pattern LEAD =
      Pattern.compile("^(curriculum|national|nc|year|yr|group|grp|y)+");

  /** Years of a mixed class, parts of a year or a negative number: no one year is meant. */
  private static final Pattern NOT_ONE =
      Pattern.compile("\\d[^\\p{L}\\d]+\\d|(^|\\s)[-\u2212\u2013]\\d");

  /** A code and what it means: "R - Reception". */
  private static final Pattern BETWEEN = Pattern.compile("\\s+[-\u2013]\\s+");

  private static final int LAST = 14;

  private YearGroup() {}

  static Optional<String> code(String text) {
    if (NOT_ONE.matcher(text.strip()).find()) {
      return Optional.empty();
    }
    String[] parts = BETWEEN.split(text.strip(), 2);
    if (parts.length == 2) {
      return code(parts[0]).filter(year -> code(parts[1]).equals(Optional.of(year)));
    }
    String t = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    String shorter = LEAD.matcher(t).replaceFirst("");
    return switch (t.equals("yr") ? "r" : shorter) {
      case "r", "rec", "reception", "receptionyear", "fs2", "f2", "0", "00" -> Optional.of("R");
      case "n", "n2", "nursery", "nursery2", "n2nursery" -> Optional.of("N2");
      case "n1", "nursery1", "n1nursery" -> Optional.of("N1");
      case "e1", "e2", "x" -> Optional.of(shorter.toUpperCase(Locale.ROOT));
      default -> numbered(shorter);
    };
  }

  private static Optional<String> numbered(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(number.group(1));
    return year >= 1 && year <= LAST ? Optional.of(Integer.toString(year)) : Optional.empty();
  }
}
