package waymark.recruitment.trust;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values by name. */
public record PolicyInForce(Map<String, JsonNode> values) {
  public static final String OUTCOMES = "candidate-outcomes";
  public static final String ERASURE_REASONS = "erasure-reasons";
  public static final String HOLD_REASONS = "hold-reasons";
  private static final String MONTHS = "retention-candidate-months";

  public PolicyInForce {
    values = Map.copyOf(values);
  }

  /** How many months a candidate is kept; null where that is not in force. */
  public @Nullable Integer months() {
    JsonNode value = values.get(MONTHS);
    return value == null ? null : Integer.valueOf(value.stringValue());
  }

  /** Whether a set of codes has this one. */
  public boolean has(String set, String code) {
    JsonNode value = values.get(set);
    return value != null
        && value.valueStream().anyMatch(each -> each.path("code").asString("").equals(code));
  }
}
