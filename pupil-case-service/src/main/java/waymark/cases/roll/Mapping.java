package waymark.cases.roll;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.cases.pupil.Refused;
import waymark.cases.rollfile.Headings;
import waymark.cases.rollfile.RollField;

/**
 * Which column of a CSV holds what: recognised, remembered from the school's last file, or said by
 * a person.
 */
final class Mapping {
  private Mapping() {}

  /**
   * What the headings themselves tell, and over that what a person once said of the same headings.
   */
  static Map<String, RollField> of(List<String> headings, Map<String, String> said) {
    Map<String, RollField> mapping = Headings.suggest(headings);
    said.forEach((heading, field) -> {
      if (headings.contains(heading)) {
        RollField means = RollField.labelled(field).orElse(RollField.IGNORE);
        mapping.replaceAll(
            (other, now) -> now == means && !said.containsKey(other) ? RollField.IGNORE : now);
        mapping.put(heading, means);
      }
    });
    return mapping;
  }

  /**
   * Whether a file so mapped can be read without asking: every row is to have a name, a UPN and a
   * date of birth.
   */
  static boolean complete(Map<String, RollField> mapping) {
    return named(mapping.values())
        && mapping.containsValue(RollField.UPN)
        && mapping.containsValue(RollField.DATE_OF_BIRTH);
  }

  /**
   * Checks a mapping a person made.
   *
   * @throws Refused {@code mapping-incomplete} or {@code mapping-not-possible}, pointing to the
   *     column
   */
  static void check(List<String> headings, Map<String, String> said) {
    Map<RollField, String> first = new LinkedHashMap<>();
    said.forEach((heading, label) -> {
      String pointer = "/mapping/" + heading.replace("~", "~0").replace("/", "~1");
      if (!headings.contains(heading)) {
        throw Refused.invalid("mapping-not-possible", pointer, "The file has no such column.");
      }
      RollField field =
          RollField.labelled(label)
              .orElseThrow(() ->
                  Refused.invalid(
                      "mapping-not-possible",
                      pointer,
                      "Choose what the column holds from the list."));
      if (field != RollField.IGNORE && first.putIfAbsent(field, heading) != null) {
        throw Refused.invalid(
            "mapping-not-possible",
            pointer,
            "Two columns are said to hold the same. Choose one of them.");
      }
    });
    boolean known = first.containsKey(RollField.UPN) || first.containsKey(RollField.DATE_OF_BIRTH);
    if (!named(first.keySet()) || !known) {
      throw Refused.rule(
          "mapping-incomplete",
          "/mapping",
          "Say which column holds the surname and which the forename, or which holds both, and which holds the UPN or the date of"
              + " birth.");
    }
  }

  /** As the API and the import's stream spell it. */
  static Map<String, String> labels(Map<String, RollField> mapping) {
    return mapping.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().label(), (a, b) -> a, LinkedHashMap::new));
  }

  private static boolean named(Collection<RollField> fields) {
    return fields.contains(RollField.FULL_NAME)
        || fields.contains(RollField.SURNAME) && fields.contains(RollField.FORENAME);
  }
}
