package waymark.cases.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The trust's own corrections of policy data, and who made each, as the directory tells them. */
final class PolicyCorrections {
  private final Map<String, List<Correction>> byName = new ConcurrentHashMap<>();

  /**
   * @param by a person of the directory
   */
  record Correction(JsonNode value, LocalDate validFrom, String source, String by) {
    static Correction read(ObjectNode body) {
      return new Correction(
          body.required("value"),
          LocalDate.parse(body.required("validFrom").stringValue()),
          body.required("source").stringValue(),
          body.required("actor").stringValue());
    }
  }

  /** Takes one message of the directory's topic. */
  void told(String type, ObjectNode body) {
    if (type.equals("directory.policy-corrected")) {
      var made = List.of(Correction.read(body));
      byName.merge(
          body.required("name").stringValue(),
          made,
          (before, now) -> Stream.concat(before.stream(), now.stream()).toList());
    }
  }

  /** What is to hold from days after that one, in their order; of each the one made last. */
  List<Correction> after(String name, LocalDate day) {
    Map<LocalDate, Correction> coming = new TreeMap<>();
    for (Correction each : byName.getOrDefault(name, List.of())) {
      if (each.validFrom().isAfter(day)) {
        coming.put(each.validFrom(), each);
      }
    }
    return List.copyOf(coming.values());
  }
}
