package waymark.reporting.subjectaccess;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was decided about an item.
 *
 * @param verdict include, withhold or redact
 * @param exemption a code of the policy set access-exemptions; absent where all is included
 */
record ItemDecision(
    String item, String verdict, @Nullable String exemption, List<Passage> passages) {

  /**
   * What is taken out of a line.
   *
   * @param from first character, from 0
   * @param to the character after the last
   * @param length of the line as it was looked at
   */
  record Passage(int line, int from, int to, int length) {}

  static ItemDecision read(JsonNode json) {
    JsonNode exemption = json.required("exemption");
    return new ItemDecision(
        json.required("item").stringValue(),
        json.required("verdict").stringValue(),
        exemption.isNull() ? null : exemption.stringValue(),
        json.required("passages").valueStream().map(ItemDecision::passage).toList());
  }

  private static Passage passage(JsonNode json) {
    return new Passage(
        json.required("line").intValue(),
        json.required("from").intValue(),
        json.required("to").intValue(),
        json.required("length").intValue());
  }
}
