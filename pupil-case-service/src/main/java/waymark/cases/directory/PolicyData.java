package waymark.cases.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.cases.pupil.Code;
import waymark.cases.pupil.PolicyInForce;

/**
 * Policy data by date: the starter values this service is delivered with, and over them the trust's
 * own corrections as the directory's messages tell them. Of two values valid from the same day, the
 * one told later holds.
 */
public final class PolicyData implements PolicyInForce {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Names of the starter files, each under policy/. */
  private static final List<String> STARTER =
      List.of(
          "provisions",
          "need-types",
          "year-groups",
          "removal-reasons",
          "erasure-reasons",
          "hold-reasons",
          "candidate-outcomes",
          "retention-periods",
          "subject-access",
          "census-dates",
          "thresholds",
          "comparators",
          "calendar",
          "safeguarding");

  private final Map<String, List<PolicyValue>> items = new ConcurrentHashMap<>();

  /** One value of one item. {@code value} is a string or a list of codes; fractions are strings. */
  public record PolicyValue(String name, JsonNode value, LocalDate validFrom, String source) {}

  /** The starter values. */
  public PolicyData() {
    for (String file : STARTER) {
      try (InputStream in = PolicyData.class.getResourceAsStream("/policy/" + file + ".json")) {
        for (JsonNode item : JSON.readTree(in)) {
          add(JSON.treeToValue(item, PolicyValue.class));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("policy/" + file + ".json cannot be read", e);
      }
    }
  }

  /** Takes one message of the directory's topic. */
  public void told(String type, ObjectNode body) {
    if (type.equals("directory.policy-corrected")) {
      add(
          new PolicyValue(
              body.required("name").stringValue(),
              body.required("value"),
              LocalDate.parse(body.required("validFrom").stringValue()),
              body.required("source").stringValue()));
    }
  }

  /** Every item as it stands on a day, by name. */
  public List<PolicyValue> on(LocalDate day) {
    return new TreeMap<>(items).values().stream().flatMap(v -> inForce(v, day).stream()).toList();
  }

  public boolean knows(String name) {
    return items.containsKey(name);
  }

  /**
   * @throws waymark.ledger.http.Problem when the value is not of the kind that the item has
   */
  void mustBeLike(String name, JsonNode value) {
    PolicyShape.sameKind(items.getOrDefault(name, List.of()).getFirst().value(), value);
    CalendarShape.inOrder(name, value);
  }

  @Override
  public List<Code> codes(String set, LocalDate on) {
    return value(set, on).stream()
        .flatMap(v -> v.value().valueStream())
        .map(PolicyData::code)
        .toList();
  }

  @Override
  public Optional<BigDecimal> number(String name, LocalDate on) {
    return value(name, on).map(v -> new BigDecimal(v.value().asString()));
  }

  /** One item as it stands on a day; empty before its first. */
  Optional<PolicyValue> value(String name, LocalDate on) {
    return inForce(items.getOrDefault(name, List.of()), on);
  }

  private static Optional<PolicyValue> inForce(List<PolicyValue> values, LocalDate on) {
    return values.stream()
        .filter(v -> !v.validFrom().isAfter(on))
        // Of equal days the later told one: they stand in the order in which they were told.
        .reduce((a, b) -> b.validFrom().isBefore(a.validFrom()) ? a : b);
  }

  private void add(PolicyValue value) {
    items.compute(value.name(), (name, before) -> with(before, value));
  }

  private static List<PolicyValue> with(@Nullable List<PolicyValue> before, PolicyValue value) {
    List<PolicyValue> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
    all.add(value);
    all.sort(Comparator.comparing(PolicyValue::validFrom));
    return List.copyOf(all);
  }

  private static Code code(JsonNode node) {
    return new Code(
        node.required("code").stringValue(),
        node.path("label").asString(node.required("code").stringValue()),
        node.path("area").asString(null),
        node.path("only").valueStream().map(JsonNode::stringValue).toList());
  }
}
