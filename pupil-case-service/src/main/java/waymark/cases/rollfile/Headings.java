package waymark.cases.rollfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The headings that schools' systems write, from {@code headings.json}: data, so that another
 * vendor's are added there.
 */
public final class Headings {
  private static final Map<String, RollField> KNOWN = load();

  /**
   * Of the pupil still: a bracket about anybody else, such as a contact, is part of the heading.
   */
  private static final Pattern ADDED =
      Pattern.compile(
          "\\s*[(\\[](today|now|current(ly)?|latest|as (at|of|on) [^)\\]]*|surname,? +forenames?|last(?: name)?,? +first(?: name)?|d+[-/.]m+[-/.]y+)[)\\]]\\s*$",
          Pattern.CASE_INSENSITIVE);

  private Headings() {}

  /**
   * What a heading means, however it is spelt: case, spaces and punctuation do not count, nor what
   * a report writer adds in brackets of the day or the form it shows.
   */
  public static Optional<RollField> meaning(String heading) {
    return Optional.ofNullable(KNOWN.get(normalised(heading)))
        .or(() ->
            Optional.ofNullable(KNOWN.get(normalised(ADDED.matcher(heading).replaceFirst("")))));
  }

  /** How many of these cells are headings somebody writes. */
  static int recognised(List<String> cells) {
    return (int) cells.stream().filter(c -> meaning(c).isPresent()).count();
  }

  /**
   * A mapping for these headings: each field once, to the first heading that means it; unknown ones
   * are ignored.
   */
  public static Map<String, RollField> suggest(List<String> headings) {
    Map<String, RollField> mapping = new LinkedHashMap<>();
    for (String heading : headings) {
      RollField field =
          meaning(heading).filter(f -> !mapping.containsValue(f)).orElse(RollField.IGNORE);
      mapping.putIfAbsent(heading, field);
    }
    return mapping;
  }

  static String normalised(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Map<String, RollField> load() {
    Map<String, RollField> known = new HashMap<>();
    try (InputStream in =
        Objects.requireNonNull(Headings.class.getResourceAsStream("headings.json"))) {
      JsonNode fields = JsonMapper.shared().readTree(in);
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        RollField means = RollField.labelled(field.getKey()).orElseThrow();
        for (JsonNode heading : field.getValue()) {
          known.put(normalised(heading.asString()), means);
        }
      }
      return Map.copyOf(known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
