package waymark.journeys.badinputs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command about a candidate, right in all but what a check puts into it.
 *
 * @param command below the candidate's address, with {@code {request}} for what they asked
 * @param words its fields that have to be given in words
 * @param codes its fields that are each one of a list
 * @param days its school dates
 * @param json what it carries, with {@code {day}} for a day that has been
 */
record CandidateForm(
    String command, List<String> words, List<String> codes, List<String> days, String json) {

  String whole(String day) {
    return json.replace("{day}", day);
  }

  /** With another value in this field. */
  String with(String day, String field, @Nullable String json) {
    var form = (ObjectNode) JsonMapper.shared().readTree(whole(day));
    JsonNode value =
        json == null ? JsonNodeFactory.instance.nullNode() : JsonMapper.shared().readTree(json);
    return form.set(field, value).toString();
  }
}
