package waymark.cases.directory;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import waymark.ledger.http.Problem;

/**
 * What a value of policy data may look like: a list of codes, a list of dates, or a number written
 * as text.
 */
final class PolicyShape {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

  private PolicyShape() {}

  /**
   * @param now the first value that the item had: what is whole in it stays so
   * @throws Problem 422 when the new value is not of its kind
   */
  static void sameKind(JsonNode now, JsonNode value) {
    if (now.isArray()) {
      boolean codes =
          value.isArray() && !value.isEmpty() && value.valueStream().allMatch(PolicyShape::isCode);
      if (!codes) {
        throw Problem.invalid("/value", "Give a list of codes, each with code and label.");
      }
    } else if (!value.isString() || !NUMBER.matcher(value.stringValue()).matches()) {
      throw Problem.invalid("/value", "Give a number as text, such as \"0.15\".");
    } else if (whole(now) && !whole(value)) {
      throw Problem.invalid("/value", "Give a whole number as text, such as \"6\".");
    }
  }

  /** Days, months, years and counts are whole: whoever counts by them reads no fractions. */
  private static boolean whole(JsonNode number) {
    return number.asString().indexOf('.') < 0;
  }

  private static boolean isCode(JsonNode code) {
    JsonNode name = code.path("code");
    JsonNode label = code.path("label");
    return name.isString() && CODE.matcher(name.stringValue()).matches() && label.isString();
  }
}
