package waymark.reporting.register;

import java.util.Arrays;

/** Text on its way into a spreadsheet. */
final class CsvText {
  /** Excel reads UTF-8 as such only behind this mark. */
  static final String BYTE_ORDER_MARK = "\ufeff";

  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

  private CsvText() {}

  /** A value that begins like a formula is shown as text: a school's data never runs. */
  static String harmless(String value) {
    return !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }

  static Object[] harmless(String... values) {
    return Arrays.stream(values).map(CsvText::harmless).toArray();
  }
}
