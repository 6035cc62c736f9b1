package waymark.journeys.access;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way of asking at an address, with places for ids in its address and in its body.
 *
 * @param whole whether it would be taken, were it about something within reach
 */
record Form(Endpoint endpoint, String path, String body, boolean whole) {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  /** The places of ids in it, by their names. */
  List<String> places() {
    return Stream.of(path, body)
        .flatMap(text -> PLACE.matcher(text).results())
        .map(place -> place.group(1))
        .distinct()
        .toList();
  }

  String path(Map<String, String> ids) {
    return filled(path, ids);
  }

  String body(Map<String, String> ids) {
    return filled(body, ids);
  }

  private static String filled(String text, Map<String, String> ids) {
    return PLACE.matcher(text).replaceAll(place -> ids.getOrDefault(place.group(1), ""));
  }
}
