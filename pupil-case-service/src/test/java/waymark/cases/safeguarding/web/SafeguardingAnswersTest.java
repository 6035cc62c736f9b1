package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever reads one school's concerns is not told how much is recorded at others: no answer says
 * where anything stands in the ledger, by whatever name.
 */
class SafeguardingAnswersTest {
  private static final String BASE = "/api/safeguarding";

  /**
   * Places in a stream of its own, by which a decision says what it was made on, and a correction
   * which entry it corrects.
   */
  private static final Set<String> PLACES_IN_ITS_STREAM = Set.of("seq", "entry", "endedBy");

  /** How many of the reader's own stand in each state. */
  private static final Set<String> COUNTS =
      Set.of("fresh", "danger", "looking", "waiting", "closed", "due", "arriving");

  private final JsonNode service =
      JsonMapper.shared().readTree(Path.of("../contracts/openapi/pupil-case.json").toFile());

  @Test
  void noAnswerSaysWhereSomethingStandsInTheLedger() {
    Set<String> numbers = new TreeSet<>();
    List<String> places = new ArrayList<>();
    for (JsonNode answer : answers()) {
      fields(answer, new HashSet<>())
          .forEach(field -> {
            String name = field.getKey();
            if (name.toLowerCase(Locale.ROOT).contains("position")) {
              places.add(name);
            }
            if (field.getValue().path("format").asString("").equals("int64")) {
              numbers.add(name);
            }
          });
    }
    assertThat(places).isEmpty();
    numbers.removeAll(COUNTS);
    assertThat(numbers).isEqualTo(PLACES_IN_ITS_STREAM);
  }

  @Test
  void noListIsPagedByANumber() {
    List<JsonNode> asked = new ArrayList<>();
    for (JsonNode operation : operations()) {
      operation
          .path("parameters")
          .valueStream()
          .filter(each -> each.path("name").asString().equals("after"))
          .forEach(asked::add);
    }
    assertThat(asked)
        .isNotEmpty()
        .allMatch(each -> each.at("/schema/type").asString().equals("string"));
  }

  private List<JsonNode> operations() {
    return service
        .required("paths")
        .propertyStream()
        .filter(path -> path.getKey().startsWith(BASE))
        .flatMap(path -> path.getValue().valueStream())
        .toList();
  }

  private List<JsonNode> answers() {
    List<JsonNode> all =
        operations().stream()
            .flatMap(operation -> operation.required("responses").valueStream())
            .flatMap(response -> response.path("content").valueStream())
            .map(content -> content.required("schema"))
            .toList();
    assertThat(all).hasSizeGreaterThan(40);
    return all;
  }

  /** All fields of it, and of what is in it. */
  private List<Map.Entry<String, JsonNode>> fields(JsonNode schema, Set<String> seen) {
    String name = schema.path("$ref").asString("");
    if (!name.isEmpty()) {
      return seen.add(name) ? fields(service.at(name.substring(1)), seen) : List.of();
    }
    List<Map.Entry<String, JsonNode>> all = new ArrayList<>();
    schema
        .path("properties")
        .propertyStream()
        .forEach(field -> {
          all.add(field);
          all.addAll(fields(field.getValue(), seen));
        });
    List<JsonNode> inside =
        new ArrayList<>(List.of(schema.path("items"), schema.path("additionalProperties")));
    for (String some : List.of("oneOf", "anyOf", "allOf")) {
      schema.path(some).forEach(inside::add);
    }
    inside.stream().filter(JsonNode::isObject).forEach(each -> all.addAll(fields(each, seen)));
    return all;
  }
}
