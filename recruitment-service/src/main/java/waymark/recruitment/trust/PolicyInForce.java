package waymark.recruitment.trust;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values by name. */
public record PolicyInForce(Map<String, JsonNode> values) {
  public static final String OUTCOMES = "candidate-outcomes";
  public static final String ERASURE_REASONS = "erasure-reasons";
  public static final String HOLD_REASONS = "hold-reasons";
  public static final String EXEMPTIONS = "access-exemptions";
  public static final String REFUSALS = "access-refusal-reasons";
  public static final String DELIVERY = "access-delivery";
  private static final String BANK_HOLIDAYS = "bank-holidays";
  private static final String MONTHS = "retention-candidate-months";

  public PolicyInForce {
    values = Map.copyOf(values);
  }

  /** How many months a candidate is kept; null where that is not in force. */
  public @Nullable Integer months() {
    JsonNode value = values.get(MONTHS);
    return value == null ? null : Integer.valueOf(value.stringValue());
  }

  /** Bank holidays: none where they are not in force. */
  public Set<LocalDate> holidays() {
    JsonNode value = values.get(BANK_HOLIDAYS);
    return value == null
        ? Set.of()
        : value
            .valueStream()
            .map(each -> LocalDate.parse(each.required("code").stringValue()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What a code of one of the sets is called; itself where none has it any more. */
  public String label(String code) {
    return Stream.of(OUTCOMES, ERASURE_REASONS, HOLD_REASONS, REFUSALS, DELIVERY)
        .map(values::get)
        .filter(Objects::nonNull)
        .flatMap(JsonNode::valueStream)
        .filter(each -> each.path("code").asString("").equals(code))
        .map(each -> each.path("label").asString(code))
        .findFirst()
        .orElse(code);
  }

  /** Whether a set of codes has this one. */
  public boolean has(String set, String code) {
    JsonNode value = values.get(set);
    return value != null
        && value.valueStream().anyMatch(each -> each.path("code").asString("").equals(code));
  }
}
