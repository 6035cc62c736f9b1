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

  static ItemDecision read(JsonNode json) {
    JsonNode exemption = json.required("exemption");
    return new ItemDecision(
        json.required("item").stringValue(),
        json.required("verdict").stringValue(),
        exemption.isNull() ? null : exemption.stringValue(),
        json.required("passages").valueStream().map(Passage::read).toList());
  }
}
