package waymark.journeys.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One address and method as contracts/openapi describes it.
 *
 * @param places how many parts of the address are ids
 * @param answers by status, {@code default} for every refusal
 */
record Promised(
    String method, Pattern address, int places, Map<String, Map<String, String>> answers) {
  private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");

  /**
   * @param answers by status, and by type of body where its schema stands
   */
  static Promised at(String method, String path, Map<String, Map<String, String>> answers) {
    var literal = PLACE.split(path, -1);
    var address = Arrays.stream(literal).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
    return new Promised(
        method.toUpperCase(Locale.ROOT), Pattern.compile(address), literal.length - 1, answers);
  }

  boolean isAt(String asked, String path) {
    return method.equals(asked) && address.matcher(path).matches();
  }

  /** The bodies that an answer of this status may have; empty where there may be none such. */
  Optional<Map<String, String>> of(int status) {
    @Nullable Map<String, String> bodies = answers.get(Integer.toString(status));
    return Optional.ofNullable(bodies == null && status >= 400 ? answers.get("default") : bodies);
  }
}
