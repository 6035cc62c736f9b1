package waymark.cases.roll;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How systems write SEN provision and need types, from {@code sen-words.json}: {@code K}, {@code K
 * - SEN Support}, {@code SEN support (K)} all mean K.
 */
final class SenWords {
  private static final JsonNode WORDS = load();
  private static final Map<String, String> PROVISIONS = codes(WORDS.required("provisions"));
  private static final Map<String, String> NEEDS = codes(WORDS.required("needs"));

  private SenWords() {}

  /** The code: one in use, or a historical one. */
  static Optional<String> provision(String text) {
    return code(PROVISIONS, text);
  }

  static Optional<String> need(String text) {
    return code(NEEDS, text);
  }

  /**
   * The whole text, else its first word before a dash, colon or bracket, else what stands in
   * brackets at its end.
   */
  private static Optional<String> code(Map<String, String> known, String text) {
    String[] tries = {
      text,
      text.split("\\s*[-–—:(|]", 2)[0],
      text.replaceAll("^.*\\(([^()]*)\\)\\s*$", "$1"),
      afterDash(text)
    };
    return Arrays.stream(tries)
        .map(SenWords::normalised)
        .filter(known::containsKey)
        .map(known::get)
        .findFirst();
  }

  private static String afterDash(String text) {
    String[] parts = text.split("\\s+[-–—:|]\\s*", 2);
    return parts.length == 2 ? parts[1] : text;
  }

  private static String normalised(String text) {
    return text.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]", "");
  }

  private static Map<String, String> codes(JsonNode sets) {
    Map<String, String> codes = new HashMap<>();
    sets.properties()
        .forEach(set -> {
          codes.put(normalised(set.getKey()), set.getKey());
          set.getValue().forEach(word -> codes.put(normalised(word.asString()), set.getKey()));
        });
    return Map.copyOf(codes);
  }

  private static JsonNode load() {
    try (InputStream in =
        Objects.requireNonNull(SenWords.class.getResourceAsStream("sen-words.json"))) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
