package waymark.cases.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import waymark.ledger.http.Problem;

/**
 * What the days and terms of policy data look like: dates that exist, or {@code <first>-to-<last>},
 * in order and each day once. What is due is counted by them, so that one mistyped would be felt
 * and not seen.
 */
final class CalendarShape {
  private static final Set<String> CALENDARS =
      Set.of("bank-holidays", "census-dates", "term-dates");
  private static final String TERMS = "term-dates";
  private static final String TO = "-to-";

  private CalendarShape() {}

  /**
   * @param value a list of codes
   * @throws Problem 422 when it is a calendar and one of its codes is not as above
   */
  static void inOrder(String name, JsonNode value) {
    if (!CALENDARS.contains(name)) {
      return;
    }
    @Nullable LocalDate before = null;
    int n = 0;
    for (JsonNode entry : value) {
      n++;
      String code = entry.required("code").stringValue();
      String[] ends = name.equals(TERMS) ? code.split(TO, 2) : new String[] {code, code};
      if (ends.length < 2) {
        throw wrong(n, code, "Give a term as its first and last day: 2027-09-01-to-2027-10-22.");
      }
      LocalDate first = date(n, code, ends[0]);
      LocalDate last = date(n, code, ends[1]);
      if (last.isBefore(first)) {
        throw wrong(n, code, "It ends before it begins. Look at both days.");
      }
      if (before != null && !first.isAfter(before)) {
        throw wrong(n, code, "It is not after the one before. Give them in order, each day once.");
      }
      before = last;
    }
  }

  private static LocalDate date(int n, String code, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException none) {
      throw wrong(n, code, "Give days that exist, as year, month and day: 2027-12-25.");
    }
  }

  private static Problem wrong(int n, String code, String what) {
    return Problem.invalid("/value", "Entry " + n + ", " + code + ": " + what);
  }
}
